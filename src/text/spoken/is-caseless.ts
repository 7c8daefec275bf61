import type { Token } from '../../model/document.ts'

/** Words from which it shows that nobody wrote any capitals. */
const ENOUGH = 30
/** German writes every fourth word with a capital; so few of them are names that somebody corrected. */
const MOST_CAPITALS = 0.05

/** Is a stretch, from a token to before another, written without capitals, as automatic transcripts are? Acronyms and the units behind a number say nothing. */
export function isCaseless(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first < ENOUGH) return false
  const most = (end - first) * MOST_CAPITALS
  let words = 0
  let capitals = 0
  for (let at = first; at < end && capitals <= most; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    words++
    if (token.text !== token.norm && token.text !== token.text.toUpperCase() && !isOfNumber(tokens, at)) capitals++
  }
  return words >= ENOUGH && capitals <= words * MOST_CAPITALS
}

/** "14 Milliarden Euro" */
const isOfNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' || tokens[at - 2]?.kind === 'digits'
