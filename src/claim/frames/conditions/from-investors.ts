import { financiers, manyOf } from '../../../lexicon/de/events/having-words.ts'
import { agentPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { comingVerbs, reachingWhomVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import type { Site } from '../../cues/cue.ts'
import { isInvestor } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Investoren", "mehrere Geldgeber": many without a name who put money in by trade. */
const areInvestors = ({ head, index }: Phrase, { phrases, units }: Clause): boolean =>
  head.kind === 'noun' &&
  financiers.test(head.norm) &&
  !SINGLE.test(units[units.indexOf(head) - 1]?.norm ?? '') &&
  !phrases.some(({ governor, link }) => governor?.index === index && link === 'apposition')
/** "eine Gruppe von Geldgebern", "ein Kreis privater Investoren". */
const areGroup = (phrase: Phrase, { phrases }: Clause): boolean =>
  manyOf.test(phrase.head.norm) &&
  phrases.some(
    ({ head, governor, link, preposition }) =>
      governor === phrase && financiers.test(head.norm) && (link !== 'preposition' || /^(von|aus)$/.test(preposition)),
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

/** "Geldgeber vertrauen Seestern 3 Millionen an", "Risikokapitalgeber stecken 3 Millionen in Seestern": all that they put in is a round. */
export function isPutInByInvestors(site: Site): boolean {
  const { clause, phrase } = site
  const { verb, phrases } = clause
  if (phrase?.preposition !== '') return false
  if (verb?.passive === false && (comingVerbs.has(verb.lemma) || reachingWhomVerbs.has(verb.lemma)))
    return phrases.some((one) => one.preposition === 'von' && areMostly(one, clause))
  if (verb?.classes.some((id) => GIVING.has(id)) !== true) return false
  if (!verb.passive && (areJoinedByInvestors(site) || areMany(site))) return true
  if (verb.passive) return phrases.some((one) => agentPrepositions.has(one.preposition) && areMostly(one, clause))
  const { subject, subjectNoun } = functionsOf(clause)
  const givers =
    subjectNoun ?? phrases.find((one) => one.preposition === '' && one.link === null && areMostly(one, clause))
  return givers != null && areMostly(givers, clause) && (subject === null || subject.start > givers.head.start)
}
const GIVING: ReadonlySet<string> = new Set(['give', 'invest', 'equip'])

/** "verhandelt mit Investoren über 3 Millionen". */
export const isAskedOfInvestors = ({ clause, phrase }: Site): boolean =>
  negotiatingVerbs.has(clause.verb?.lemma ?? '') &&
  /^(über|um|)$/.test(phrase?.preposition ?? 'none') &&
  clause.phrases.some((one) => one.preposition === 'mit' && areMostly(one, clause))
