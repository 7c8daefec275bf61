import { owningVerbs, sizeNouns } from '../../lexicon/de/events/size-words.ts'
import type { Clause } from './clause.ts'

/** "Er hat ein Volumen von 3 Millionen": what has a size is an order, a loan, a programme, and no company. */
export const hasSize = ({ verb, units }: Pick<Clause, 'verb' | 'units'>): boolean =>
  owningVerbs.has(verb?.lemma ?? '') && units.some(({ kind, norm }) => kind === 'noun' && sizeNouns.test(norm))
