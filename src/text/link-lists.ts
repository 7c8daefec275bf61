import { listOpeners } from '../lexicon/de/text/layout-phrases.ts'
import type { Token } from '../model/document.ts'
import { indexPhrases, phraseEnd, skipSymbols } from './phrases.ts'
import type { Piece } from './piece.ts'

const openers = indexPhrases(listOpeners)
/** A line of a list of links or sources is no longer than this, in characters. */
const LONGEST_LINK = 120

/** Indexes of the blocks of lists of links and sources: the line that opens one, and the short lines below it. */
export function linkLists(tokens: readonly Token[], pieces: readonly Piece[]): ReadonlySet<number> {
  const listed = new Set<number>()
  let open = false
  pieces.forEach(({ first, end }, i) => {
    const width = (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0)
    open = opensList(tokens, first, end) || (open && width <= LONGEST_LINK)
    if (open) listed.add(i)
  })
  return listed
}

function opensList(tokens: readonly Token[], first: number, end: number): boolean {
  const close = phraseEnd(openers, tokens, skipSymbols(tokens, first, end), end)
  return close !== undefined && end - close <= 1
}
