import { reachingWhomVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import {
  concerningVerbs,
  guessingVerbs,
  sumStatingVerbs,
  verbsOfAmount,
} from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import { comingTogetherVerbs, sumPlanningVerbs } from '../../../lexicon/de/verbs/telling-sums.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'

const isAmount = ({ head, preposition }: Phrase): boolean =>
  preposition === '' && head.kind === 'noun' && head.classes.includes('amount')

/** "Das Volumen liegt bei 3 Millionen", "beziffert die Summe auf 3 Millionen", "Umfang: 3 Millionen": an amount, and nothing says of what. */
const isAmountOf = ({ verb, phrases }: Clause, by: string): boolean => {
  const amount = phrases.find(isAmount)
  if (amount === undefined || phrases.some((one) => one.governor === amount && one.head.kind !== 'figure')) return false
  if (verb === null) return by === ''
  return (
    verbsOfAmount.get(verb.lemma)?.has(by) === true ||
    (guessingVerbs.has(verb.lemma) && by === 'auf') ||
    (sumStatingVerbs.has(verb.lemma) && by === 'mit')
  )
}

/** "Es geht um 3 Millionen". */
const isAbout = ({ verb, units }: Clause, by: string): boolean =>
  concerningVerbs.has(verb?.lemma ?? '') && by === 'um' && units.some(({ norm }) => norm === 'es')

/** Does the clause say how much something told before is, and not of what: neither by a noun nor by whom it names? */
export const tellsAmount = ({ clause, phrase, before, parsed }: Site): boolean => {
  const by = phrase?.preposition ?? 'none'
  const { verb } = clause
  if ((before?.figures ?? []).concat(parsed.figures).filter(isMoney).length > 1) return false
  if (isAmountOf(clause, by) || isAbout(clause, by)) return true
  return by === '' && verb?.passive === true && sumPlanningVerbs.has(verb.lemma) && !clause.phrases.some(isBareName)
}
const isMoney = ({ figure }: { figure: { kind: string } }): boolean => figure.kind === 'money'
const isBareName = ({ head, preposition }: Phrase): boolean => head.kind === 'entity' && preposition === ''

/** "Insgesamt kommen 3 Millionen zusammen", "Dabei gab es 3 Millionen", "Dem Unternehmen fließen 3 Millionen zu": what comes in by what was told before. */
export const tellsInflow = ({ clause: { verb, units, phrases }, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  verb?.passive === false &&
  (comingTogetherVerbs.has(verb.lemma) ||
    (verb.lemma === 'geben' && units.some(({ norm }) => norm === 'es')) ||
    reachingWhomVerbs.has(verb.lemma)) &&
  !phrases.some(
    ({ head, preposition, governor }) => governor === phrase && head.kind === 'noun' && preposition !== 'in',
  )
