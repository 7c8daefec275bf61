import type { Unit } from '../../syntax/unit.ts'
import { type Found, one } from './found.ts'
import { named } from './source.ts'

/** "der „Seetaler Bote“", "des „Seeboten“": an unknown name that marks of quotation set apart from its article. */
export function quotedAt(units: readonly Unit[], at: number): Found | null {
  const [article, first] = [units[at - 1], units[at]]
  if (
    !/^(determiner|preposition)$/.test(article?.kind ?? '') ||
    article === undefined ||
    first === undefined ||
    first.start - article.end !== QUOTED
  )
    return null
  let last = at
  while (last < at + LONGEST_NAME && isBeside(units[last], units[last + 1])) last++
  const text = units
    .slice(at, last + 1)
    .map((unit) => unit.text)
    .join(' ')
  return one(named(article.norm === 'des' ? text.replace(/(?<=.{3})s$/, '') : text, text), last + 1)
}
/** A blank and a mark stand between the two. */
const QUOTED = 2
const LONGEST_NAME = 4
const isBeside = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  next?.kind === 'noun' && next.start - (unit?.end ?? 0) === 1
