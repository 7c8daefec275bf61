import { beginnings, byNow, inAll, soFar } from '../../../lexicon/de/events/so-far-words.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "hat bisher 80 Millionen eingesammelt", "seit der Gründung", "insgesamt damit": the sum is of all rounds so far, and of none that the clause names. */
export const overAllRounds = ({ units, phrases }: Clause): boolean =>
  !phrases.some(({ head, preposition }) => IN.has(preposition) && head.classes.includes('funding-round')) &&
  (units.some(({ norm }) => soFar.has(norm)) ||
    phrases.some(({ head, preposition }) => preposition === 'seit' && beginnings.test(head.norm)) ||
    (units.some(({ norm }) => inAll.has(norm)) && units.some(({ norm }) => byNow.has(norm))))
const IN: ReadonlySet<string> = new Set(['in', 'bei', 'mit'])
