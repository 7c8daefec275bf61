import { ofWhomTold, ownersPronouns } from '../../../lexicon/de/events/footholds.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { Site } from '../../cues/cue.ts'
import { fits, isFirm } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isNameless } from '../../syntax/nameless.ts'

/** Nouns for one who owns part of a company. */
const OWNERS: ReadonlySet<string> = new Set(['hold', 'owner', 'co-owner', 'investor-word'])

/** "**Der Großaktionär** hält 12 Prozent", "**Dem Investor** gehören 12 Prozent": does one act there who is called nothing but that? */
export const isOwnerDescribed = ({ clause }: Site): boolean =>
  clause.phrases.some(
    (phrase) =>
      phrase.preposition === '' &&
      phrase.link === null &&
      phrase.head.classes.some((id) => OWNERS.has(id)) &&
      isNameless(phrase, clause.phrases) &&
      isDefinite(clause, phrase) &&
      /^(der|dem|dieser|diesem)$|in$/.test(articleOf(phrase, clause)),
  )

/** "**Er** ist mit 12 Prozent Großaktionär", "**Ihr** stehen 12 Prozent der Stimmen zu": a pronoun that nobody is known to be. */
export const isPronounUnread = ({ clause: { units } }: Site): boolean =>
  units.some(
    ({ kind, norm }, at) =>
      kind === 'word' && ownersPronouns.has(norm) && !/^(noun|attribute)$/.test(units[at + 1]?.kind ?? ''),
  )

/** Its article in the singular; of a woman the noun says so. */
const articleOf = ({ head }: Phrase, { units }: Clause): string => {
  const article = units.slice(0, units.indexOf(head)).findLast(({ kind }) => kind === 'determiner')?.norm ?? ''
  return article === 'die' ? head.norm : article
}

/** "Y ist pleite. Betroffen ist auch X: **Ihm** gehören 12 Prozent **des Unternehmens**": the pronoun means who was named right before it, the description the other. */
export const isCrossed = (holder: EntityMention, company: EntityMention, { parsed, clause }: Site): boolean => {
  const named = parsed.clauses
    .slice(0, clause.index)
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention?.entity?.id ?? []))
  return (
    holder.how === 'pronoun' &&
    company.how === 'description' &&
    named.includes(company.entity?.id ?? '') &&
    !named.includes(holder.entity?.id ?? '')
  )
}

interface Two {
  readonly holder: EntityMention
  readonly company: EntityMention | null
}

/** "X kritisiert die Strategie von Y", "Streit bei Y: X fordert …": of two who were named just before, who may be meant by it, and whom he owns part of. */
export function ownerMeant({ parsed, clause, before }: Site): Two | null {
  const clauses = [...(before?.clauses ?? []), ...parsed.clauses.slice(0, clause.index)]
  const named = clauses.flatMap(({ phrases }) => phrases.filter(({ head }) => fits('holder', head.mention)))
  const ids = new Set(named.map(({ head }) => head.mention?.entity?.id))
  const [free, told] = [false, true].map((wanted) => mentionsOf(named.filter((one) => isOfWhomTold(one) === wanted)))
  if (ids.size === 2 && free?.length === 1 && told?.length === 1 && free[0] && told[0] && isFirm(told[0]))
    return { holder: free[0], company: told[0] }
  const owners = mentionsOf(named).filter((one) => one.entity?.kind !== 'company' && one.entity?.kind !== 'product')
  const [only] = owners
  if (owners.length !== 1 || only === undefined || ids.size > 2) return null
  return { holder: only, company: mentionsOf(named).find((one) => one !== only && isFirm(one)) ?? null }
}

/** "die Strategie **von Y**", "Streit **um Y**", "greift **nach Y**". */
const isOfWhomTold = (phrase: Phrase): boolean => {
  const { preposition, link } = namedPhrase(phrase)
  return link === 'genitive' || ofWhomTold.has(preposition)
}

/** Each of them once. */
const mentionsOf = (phrases: readonly Phrase[]): EntityMention[] => [
  ...new Map(
    phrases.flatMap(({ head: { mention } }) => (mention?.entity == null ? [] : [[mention.entity.id, mention]])),
  ).values(),
]
