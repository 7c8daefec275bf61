import type { Clause, Phrase } from './clause.ts'

const DEFINITE = /^(den|der|die|das|dem|des|dessen|deren|dies(e[nmrs]?)|(sein|ihr)(e[nmrs]?)?|(vo|zu|i|bei)m|zur)$/
/** How far before its noun an article can stand. */
const REACH = 5

/** "das Paket", "seinen Anteil", not "ein Paket", "Pakete". */
export function isDefinite({ units }: Clause, { head }: Phrase): boolean {
  const at = units.indexOf(head)
  const article = units.slice(Math.max(0, at - REACH), at).findLast(({ kind }) => kind === 'determiner')
  return DEFINITE.test(article?.norm ?? '')
}
