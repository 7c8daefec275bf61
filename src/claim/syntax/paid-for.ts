import type { Clause, Phrase } from './clause.ts'

/** "zahlt 3 Millionen für 60 Prozent an Y": the share that a sum of the clause is paid for. */
export const paidFor = ({ phrases }: Clause): Phrase | null =>
  phrases.find(({ head, preposition }) => preposition === 'für' && head.figure?.figure.kind === 'percent') ?? null
