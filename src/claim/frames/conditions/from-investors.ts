import { financiers, funds, manyOf, talks } from '../../../lexicon/de/events/having-words.ts'
import { agentPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { moneyComingVerbs, reachingWhomVerbs, receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { sumByMit } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../../cues/cue.ts'
import { isInvestor } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Investoren", "mehrere Geldgeber": many without a name who put money in by trade. */
const areInvestors = ({ head, index }: Phrase, { phrases, units }: Clause): boolean =>
  head.kind === 'noun' &&
  financiers.test(head.norm) &&
  !SINGLE.test(units[units.indexOf(head) - 1]?.norm ?? '') &&
  !phrases.some(
    ({ governor, link, head: { kind } }) => governor?.index === index && link === 'apposition' && kind === 'entity',
  )
/** "eine Gruppe von Geldgebern", "ein Kreis privater Investoren", "ein Konsortium aus mehreren Fonds", "eine Investorengruppe um X". */
const areGroup = (phrase: Phrase, { phrases }: Clause): boolean =>
  (phrase.head.classes.includes('consortium') &&
    phrase.head.classes.includes('investor-word') &&
    !isOfMembers(phrase, phrases)) ||
  (manyOf.test(phrase.head.norm) &&
    phrases.some(
      ({ head, governor, link, preposition }) =>
        governor === phrase &&
        (financiers.test(head.norm) || funds.test(head.norm)) &&
        (link !== 'preposition' || /^(von|aus)$/.test(preposition)),
    ))
/** "die Investorengruppe Nordwind", "ein Konsortium aus X und Y": who gives has a name. */
const isOfMembers = (group: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    ({ head, governor, link, preposition }) =>
      governor === group && head.kind === 'entity' && (link !== 'preposition' || /^(von|aus)$/.test(preposition)),
  )
const areMostly = (phrase: Phrase, clause: Clause): boolean => areInvestors(phrase, clause) || areGroup(phrase, clause)
const SINGLE = /^(ein|eine[mnrs]?|der|dem|sein|ihr)$/

/** "Nordwind, Grünbank und weitere Geldgeber": beside named ones others are told of who have no name. */
const areJoinedByInvestors = ({ parsed: { units } }: Site): boolean =>
  units.some((unit, at) => {
    if (unit.kind !== 'noun' || !financiers.test(unit.norm)) return false
    const before = units.slice(Math.max(0, at - 3), at).findLast(({ kind }) => !BEFORE_NOUNS.has(kind))
    return before?.kind === 'coordinator'
  })
const BEFORE_NOUNS: ReadonlySet<string> = new Set(['determiner', 'attribute', 'word', 'particle'])

/** "Nordwind, Altkapital und Grünbank stecken 3 Millionen in Seestern": three who invest together, or two in a round. */
const areMany = ({ clause }: Site): boolean => {
  const { subject } = functionsOf(clause)
  const first = clause.phrases.find(({ head }) => head === subject)
  if (first === undefined || subject?.mention === undefined) return false
  const beside = clause.phrases.filter((one) => one.joins !== null && firstOf(one) === firstOf(first))
  if (beside.length === 0) return false
  const isOfRound = clause.antecedent?.classes.includes('funding-round') === true || clause.phrases.some(isInRound)
  return (
    isOfRound || (beside.length > 1 && [first, ...beside].some(({ head }) => head.mention && isInvestor(head.mention)))
  )
}
const firstOf = (phrase: Phrase): Phrase => (phrase.joins === null ? phrase : firstOf(phrase.joins))
const isInRound = ({ head, preposition }: Phrase): boolean =>
  (preposition === 'in' || preposition === 'bei') && head.classes.includes('funding-round')

/** The sum itself, or what investors give: "3 Millionen", "eine Finanzspritze von 3 Millionen". */
const isGivenSum = ({ phrase, clause }: Site): boolean => {
  const { preposition, governor } = phrase ?? { preposition: 'none', governor: null }
  if (preposition === '') return true
  if (preposition === 'mit') return sumByMit.has(clause.verb?.lemma ?? '')
  return governor !== null && governor.preposition === '' && governor.head.classes.some((id) => GIFTS.has(id))
}
const GIFTS: ReadonlySet<string> = new Set(['injection', 'financing', 'capital', 'funding-round'])

/** "Geldgeber vertrauen Seestern 3 Millionen an", "Risikokapitalgeber stecken 3 Millionen in Seestern": all that they put in is a round. */
export function isPutInByInvestors(site: Site): boolean {
  const { clause } = site
  const { verb, phrases } = clause
  if (verb === null || !isGivenSum(site)) return false
  const comesFrom = (...prepositions: string[]): boolean =>
    phrases.some((one) => prepositions.includes(one.preposition) && areMostly(one, clause))
  if (!verb.passive && COMING.has(verb.lemma)) return comesFrom('von') || comesFromThem(site)
  if (!verb.classes.some((id) => GIVING.has(id))) return false
  if (!verb.passive && (areJoinedByInvestors(site) || areMany(site) || areMeant(site))) return true
  if (verb.passive) return comesFrom(...agentPrepositions)
  const { subject, subjectNoun } = functionsOf(clause)
  const givers =
    subjectNoun ?? phrases.find((one) => one.preposition === '' && one.link === null && areMostly(one, clause))
  return givers != null && areMostly(givers, clause) && (subject === null || subject.start > givers.head.start)
}
const GIVING: ReadonlySet<string> = new Set(['give', 'invest', 'equip'])
const COMING: ReadonlySet<string> = new Set([...moneyComingVerbs, ...reachingWhomVerbs, ...receivingVerbs])

/** "hat neue Geldgeber gefunden": the sentence before ends with those who put money in. */
const areToldBefore = ({ before }: Site): boolean => {
  const last = before?.clauses.at(-1)
  const noun = last?.phrases.findLast(({ head }) => head.kind === 'noun')
  return last !== undefined && noun !== undefined && areMostly(noun, last)
}

/** "Sie geben dem Unternehmen 3 Millionen". */
const areMeant = (site: Site): boolean => {
  const [first, next] = site.clause.units
  return first?.norm === 'sie' && next?.kind === 'verb' && next.norm.endsWith('n') && areToldBefore(site)
}

/** "3 Millionen bekommt das Unternehmen von ihnen". */
const comesFromThem = (site: Site): boolean =>
  site.clause.units.some(({ norm }, at, all) => norm === 'ihnen' && all[at - 1]?.norm === 'von') && areToldBefore(site)

/** "verhandelt mit Investoren über 3 Millionen", "führt mit Investoren Gespräche über eine Finanzierung von 3 Millionen". */
export const isAskedOfInvestors = ({ clause, phrase }: Site): boolean =>
  (negotiatingVerbs.has(clause.verb?.lemma ?? '') || clause.phrases.some(({ head }) => talks.test(head.norm))) &&
  isAsked(phrase) &&
  clause.phrases.some((one) => one.preposition === 'mit' && areMostly(one, clause))

/** "über 3 Millionen", "über eine Finanzierung von 3 Millionen". */
const isAsked = (phrase: Phrase | null): boolean =>
  phrase !== null &&
  (/^(über|um|)$/.test(phrase.preposition) ||
    (phrase.governor?.head.kind === 'noun' && /^(über|um)$/.test(phrase.governor.preposition)))
