import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isAllCaps, isCapital, startOfCompound } from '../../article.ts'
import { countryOfAdjective } from '../../words/homes.ts'
import { opensShortForm } from '../form/opens-short-form.ts'
import { homeBefore } from '../occurrence/home-before.ts'
import type { KnownName } from './known-names.ts'

/**
 * Short names of listed entities that mean somebody else in this text: "der britische Sender Sky" is not Sky Deutschland, and behind "Hauptverband
 * des Buchhandels (HVB)" HVB is no bank. Tells of an entity's key whether the text uses it so.
 */
export function namesOfOthers(
  article: Article,
  names: readonly KnownName[],
): (name: KnownName, entity: Entity) => boolean {
  const others = new Set<string>()
  for (const name of names)
    for (const { entity, written } of name.namings)
      if (
        written !== entity.name &&
        (hasAnotherHome(article, name, entity) ||
          isShortForAnother(article, name, entity, names) ||
          endsLongerName(article, name))
      )
        others.add(`${name.key} ${entity.id}`)
  return ({ key }, { id }) => others.has(`${key} ${id}`)
}

/** "der britische Bezahlsender Sky": a description of another country right before it. */
function hasAnotherHome(article: Article, name: KnownName, entity: Entity): boolean {
  const { description, first, inCompound, before, determiner } = name
  if (inCompound || entity.country === undefined) return false
  if (description === undefined) {
    const home = determiner === 'definite' ? countryOfAdjective(before) : undefined
    return home !== undefined && home !== entity.country
  }
  const country = description.country ?? homeBefore(article, startOfCompound(article, first - 1) - 1).country
  return country !== undefined && country !== entity.country
}

/** "Hauptverband des Buchhandels (HVB)", "…, kurz HVB": capitals in brackets or behind "kurz", behind a name or noun that is not the entity's. */
function isShortForAnother(
  { tokens }: Article,
  { first, after, text }: KnownName,
  entity: Entity,
  names: readonly KnownName[],
): boolean {
  if (!isAllCaps(text)) return false
  const end = opensShortForm({ tokens }, first)
  if (end === null || (end === first - 1 && tokens[after]?.norm !== ')')) return false
  return (
    isCapital(tokens[end - 1]) &&
    !names.some((name) => name.after === end && name.namings.some((naming) => naming.entity.id === entity.id))
  )
}

/** "Heag Südhessische Energie AG": a common noun with a legal form ends the name of another, where a capital adjective stands right before. */
function endsLongerName({ tokens }: Article, { first, after }: KnownName): boolean {
  const [before, noun, form] = [first - 1, first, after - 1].map((at) => tokens[at])
  return (
    isCapital(before) &&
    /ische[nrs]?$/.test(before?.norm ?? '') &&
    legalForms.has(form?.norm ?? '') &&
    isCommonNoun(noun?.norm ?? '')
  )
}
