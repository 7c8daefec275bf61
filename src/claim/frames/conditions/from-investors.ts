import { financiers } from '../../../lexicon/de/events/having-words.ts'
import { agentPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { negotiatingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Investoren", "mehrere Geldgeber": many without a name who put money in by trade. */
const areInvestors = ({ head, index }: Phrase, { phrases, units }: Clause): boolean =>
  head.kind === 'noun' &&
  financiers.test(head.norm) &&
  !SINGLE.test(units[units.indexOf(head) - 1]?.norm ?? '') &&
  !phrases.some(({ governor, link }) => governor?.index === index && link === 'apposition')
const SINGLE = /^(ein|eine[mnrs]?|der|dem|sein|ihr)$/

/** "Geldgeber vertrauen Seestern 3 Millionen an", "Risikokapitalgeber stecken 3 Millionen in Seestern": all that they put in is a round. */
export function isPutInByInvestors({ clause, phrase }: Site): boolean {
  const { verb, phrases } = clause
  if (phrase?.preposition !== '' || verb?.classes.some((id) => GIVING.has(id)) !== true) return false
  if (verb.passive) return phrases.some((one) => agentPrepositions.has(one.preposition) && areInvestors(one, clause))
  const { subject, subjectNoun } = functionsOf(clause)
  const givers =
    subjectNoun ?? phrases.find((one) => one.preposition === '' && one.link === null && areInvestors(one, clause))
  return givers != null && areInvestors(givers, clause) && (subject === null || subject.start > givers.head.start)
}
const GIVING: ReadonlySet<string> = new Set(['give', 'invest', 'equip'])

/** "verhandelt mit Investoren über 3 Millionen". */
export const isAskedOfInvestors = ({ clause, phrase }: Site): boolean =>
  negotiatingVerbs.has(clause.verb?.lemma ?? '') &&
  /^(über|um|)$/.test(phrase?.preposition ?? 'none') &&
  clause.phrases.some((one) => one.preposition === 'mit' && areInvestors(one, clause))
