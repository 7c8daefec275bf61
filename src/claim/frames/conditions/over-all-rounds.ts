import { beginnings, byNow, inAll, soFar } from '../../../lexicon/de/events/so-far-words.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "hat bisher 80 Millionen eingesammelt", "seit der Gründung", "insgesamt damit": the sum is of all rounds so far, and of none that the clause names. */
export const overAllRounds = (clause: Clause): boolean => {
  const { units, phrases } = clause
  return (
    !phrases.some(({ head, preposition }) => IN.has(preposition) && head.classes.includes('funding-round')) &&
    (units.some(({ norm }) => soFar.has(norm)) ||
      phrases.some(({ head, preposition }) => preposition === 'seit' && beginnings.test(head.norm)) ||
      (units.some(({ norm }) => inAll.has(norm)) && (units.some(({ norm }) => byNow.has(norm)) || isAddedUp(clause))))
  )
}
const IN: ReadonlySet<string> = new Set(['in', 'bei', 'mit'])

/** "Insgesamt eingesammelt hat Seestern 80 Millionen", "hat zusammen in drei Jahren 80 Millionen eingeworben": what has come together, not what a round of today brings. */
const isAddedUp = ({ verb, units, phrases }: Clause): boolean =>
  verb?.tense === 'perfect' &&
  !verb.passive &&
  (units.slice(0, IN_FRONT).some(({ norm }) => inAll.has(norm)) ||
    phrases.some(({ head, preposition }) => OVER.has(preposition) && head.kind === 'figure' && isTime(head)))
/** "Alles in allem". */
const IN_FRONT = 3
const OVER: ReadonlySet<string> = new Set(['', 'in', 'binnen', 'über', 'während', 'innerhalb'])
const isTime = ({ figure }: Clause['units'][number]): boolean =>
  figure?.figure.kind === 'duration' || figure?.figure.kind === 'date'
