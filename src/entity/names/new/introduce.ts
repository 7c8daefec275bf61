import { productNouns } from '../../../lexicon/de/entity/articles.ts'
import { clubOpeners } from '../../../lexicon/de/entity/clubs.ts'
import { agencyNouns, bodyNouns, outletNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { bodyKinds, droppedNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { personalRoles, surnameEnding } from '../../../lexicon/de/entity/name-contexts.ts'
import type { Entity, EntityKind } from '../../../model/entity.ts'
import { type Article, isAllCaps, startOfCompound } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { inNominative } from '../form/adjective-name.ts'
import { isFoundation } from '../form/foundation.ts'
import { initialsOf, shortFormsOf } from '../form/short-forms-of.ts'
import { standsAlone } from '../form/stands-alone.ts'
import { tradeInName } from '../form/trade-in-name.ts'
import { withoutLegalForm } from '../form/without-legal-form.ts'
import { bodyInFront, isClubOfLetters } from '../occurrence/body-in-front.ts'
import { describedBehind } from '../occurrence/described-behind.ts'
import { homeBefore } from '../occurrence/home-before.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import type { Occurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'
import type { NewName } from './new-name.ts'

/** Makes entities of new names; long and short forms are one, and a short form of a listed entity is that entity. */
export function introduce(
  article: Article,
  names: readonly NewName[],
  shortForms: ReadonlyMap<string, Entity>,
): NamedEntity[] {
  const long = longFormsOf(names)
  const keys = new Set(names.map(({ key }) => key))
  const done = new Set<NewName>()
  return names.flatMap((name) => {
    const listed = shortForms.get(name.key)
    if (listed !== undefined) return mentionsOf(name, listed, `short for ${listed.name}`)
    if (done.has(name) || isLongForm(name, keys, long)) return []
    const forms = [...allForms(name, long)]
    for (const form of forms) done.add(form)
    const entity = entityOf(article, forms)
    return forms.flatMap((form) =>
      mentionsOf(
        form,
        entity,
        form.evidence
          .filter(({ points }) => points > 0)
          .map(({ why }) => why)
          .join(', '),
      ),
    )
  })
}

const textOf = ({ occurrences }: NewName): string => inNominative(occurrences[0]?.text ?? '')

type LongForms = ReadonlyMap<string, readonly NewName[]>

/** Long forms by what they can be cut to, where all that are cut so are one company's. */
function longFormsOf(names: readonly NewName[]): LongForms {
  const long = new Map<string, NewName[]>()
  for (const name of names)
    for (const form of shortFormsOf(textOf(name))) {
      const others = long.get(form)
      if (others === undefined) long.set(form, [name])
      else others.push(name)
    }
  return new Map([...long].map(([form, longer]) => [form, oneCompany(longer)]))
}

/** A name, what it is cut from, and what that is cut from. */
function allForms(name: NewName, long: LongForms): ReadonlySet<NewName> {
  const forms = new Set([name])
  for (const form of forms) for (const longer of long.get(form.key) ?? []) forms.add(longer)
  return forms
}

/** Long forms of which each goes on as the shorter one does are one company's; of others none is meant for sure. */
function oneCompany(forms: readonly NewName[]): readonly NewName[] {
  const byLength = [...forms].sort((a, b) => a.key.length - b.key.length)
  const goOn = byLength.every((form, at) => at === 0 || form.key.startsWith(byLength[at - 1]?.key ?? ''))
  return goOn ? byLength : []
}

/** Will the short form's turn cover this name? */
const isLongForm = (name: NewName, keys: ReadonlySet<string>, long: LongForms): boolean =>
  shortFormsOf(textOf(name)).some((form) => form !== name.key && keys.has(form) && (long.get(form) ?? []).length > 0)

const mentionsOf = ({ occurrences }: NewName, entity: Entity, why: string): NamedEntity[] =>
  occurrences.map((occurrence) => ({
    occurrence,
    entity,
    candidates: [entity],
    how: occurrence.head === undefined ? 'introduced' : 'compound',
    why,
  }))

function entityOf(article: Article, forms: readonly NewName[]): Entity {
  const occurrences = forms.flatMap((form) => form.occurrences)
  const name = usualName(forms)
  const written = [...new Set(occurrences.map(({ text }) => text))].filter((text) => text !== name)
  const learned = occurrences.map((occurrence) => learn(article, occurrence))
  const told = [...new Set(learned.flatMap(({ sectors }) => sectors))]
  const country = learned.find((facts) => facts.country !== undefined)?.country
  const city = learned.find((facts) => facts.city !== undefined)?.city
  return unlistedEntity(name, learned.find(({ kind }) => kind !== 'company')?.kind ?? 'company', {
    sectors: told.length > 0 ? told : [...tradeInName(name)],
    ...(city === undefined ? {} : { city }),
    ...(country === undefined ? {} : { country }),
    aliases: written,
  })
}

/** Names of so many words are called by their initials where the text has those. */
const LONG = 4

/** The shortest form that is more than initials (a club’s with its kind), as the text writes it most, without legal form, genitive s and general last words. */
function usualName(forms: readonly NewName[]): string {
  const clubs = forms.filter((form) => clubOpeners.has(textOf(form).split(' ')[0] ?? ''))
  const initials = new Set(forms.map((form) => initialsOf(textOf(form))))
  const byLength = [...(clubs.length > 0 ? clubs : forms)].sort((a, b) => a.key.length - b.key.length)
  const isLong = textOf(byLength.at(-1) ?? { key: '', occurrences: [], evidence: [] }).split(/\s+/).length >= LONG
  const brief = isLong ? byLength.find(({ key }) => initials.has(key)) : undefined
  const shortest = brief ?? byLength.find(({ key }) => !initials.has(key)) ?? byLength[0]
  const counts = new Map<string, number>()
  for (const { text } of shortest?.occurrences ?? []) {
    const name = inNominative(withoutLegalForm(text))
    const plain = squeeze(name) === shortest?.key ? name : name.replace(/['’]?s$/, '')
    counts.set(plain, (counts.get(plain) ?? 0) + (isAllCaps(plain) ? 1 : 2))
  }
  const [most = ''] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? []
  const words = most.split(' ')
  while (words.length > 1 && droppedNameWords.has(words.at(-1)?.toLowerCase() ?? '') && standsAlone(words.slice(0, -1)))
    words.pop()
  return words.join(' ')
}

interface Learned {
  readonly kind: EntityKind
  readonly sectors: readonly string[]
  readonly city?: string | undefined
  readonly country?: string | undefined
}

/** What the text says of a name where it stands: "das Berliner KI-Start-up Parloa" -> ai, Berlin. */
function learn(article: Article, occurrence: Occurrence): Learned {
  const noun = occurrence.noun ?? bodyInFront(article, occurrence)
  const last = noun?.toLowerCase().split('-').at(-1) ?? ''
  if (outletNouns.has(last)) return { kind: 'outlet', sectors: [] }
  if (agencyNouns.has(last)) return { kind: 'agency', sectors: [] }
  if (productNouns.has(last)) return { kind: 'product', sectors: [] }
  // "der Investor Hartmann"
  if (personalRoles.test(last) && surnameEnding.test(occurrence.text)) return { kind: 'person', sectors: [] }
  for (const kind of ['authority', 'association'] as const) {
    if (last !== '' && bodyNouns[kind].some((body) => last.endsWith(body))) return { kind, sectors: [] }
  }
  const body = kindOfBody(occurrence.text)
  if (body !== undefined) return { kind: body, sectors: [] }
  if (isClubOfLetters(article, occurrence)) return { kind: 'association', sectors: [] }
  const behind = describedBehind(article, occurrence)
  const description = occurrence.description ?? (behind === undefined ? undefined : describingNoun(behind.noun))
  if (description === undefined) return { kind: 'company', sectors: [] }
  const nounAt = behind?.at ?? occurrence.first - 1
  const home = homeBefore(article, startOfCompound(article, nounAt) - 1)
  return {
    kind: 'company',
    sectors: description.sectors,
    country: description.country ?? home.country,
    city: home.city,
  }
}

/** What a name of several words says by its last that it is: "Qatar Foundation", "Wellcome Trust". */
function kindOfBody(name: string): EntityKind | undefined {
  if (isFoundation(name)) return 'fund'
  const words = withoutLegalForm(name).toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  if (words.length === 1) return undefined
  if (/institute?s?$/.test(last)) return 'association'
  if (words.some((word) => bodyKinds.association.has(word))) return 'association'
  return (['fund', 'authority', 'association'] as const).find(
    (kind) => bodyKinds[kind].has(last.replace(/s$/, '')) || bodyKinds[kind].has(last),
  )
}
