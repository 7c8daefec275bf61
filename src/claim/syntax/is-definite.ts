import { isPointing, possessives } from '../../lexicon/de/entity/articles.ts'
import type { Clause, Phrase } from './clause.ts'

/** How far before its noun an article can stand. */
const REACH = 5

/** "das Paket", "seinen Anteil", not "ein Paket", "Pakete". */
export function isDefinite({ units }: Clause, { head }: Phrase): boolean {
  const at = units.indexOf(head)
  const article = units.slice(Math.max(0, at - REACH), at).findLast(({ kind }) => kind === 'determiner')
  const norm = article?.norm ?? ''
  return isPointing(norm) || possessives.has(norm)
}
