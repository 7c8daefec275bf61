import type { Token } from '../../../model/document.ts'
import { isCapital } from './is-capital.ts'

/** How many tokens "Lkw- und" takes before a noun; 0 where nothing is left out. */
export function lengthOfCut(tokens: readonly Token[], at: number): number {
  const [word, hyphen, and, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  const cut =
    word !== undefined &&
    isCapital(word) &&
    hyphen?.norm === '-' &&
    hyphen.gap === 'none' &&
    and?.gap !== 'none' &&
    /^(und|oder|sowie|bzw)$/.test(and?.norm ?? '') &&
    next?.kind === 'word' &&
    isCapital(next)
  return cut ? 3 : 0
}

/** The last token of the hyphen compound that a token stands in. */
export function lastOfCompound(tokens: readonly Token[], at: number, end: number): number {
  let last = at
  while (
    last + 2 < end &&
    tokens[last + 1]?.norm === '-' &&
    tokens[last + 1]?.gap === 'none' &&
    tokens[last + 2]?.gap === 'none'
  )
    last += 2
  return last
}
