import type { Clause, Phrase } from './clause.ts'

/** "Die 51 Prozent an Y gehen an X": does it stand before the finite verb of a main clause, where all is one part of the sentence? */
export function isInForefield({ head }: Phrase, { kind, units }: Clause): boolean {
  const finite = units.find((unit) => unit.kind === 'verb')
  return kind === 'main' && finite !== undefined && head.start < finite.start
}
