import { sentenceStarters } from '../lexicon/de/text/sentence-starters.ts'
import type { Sentence, Token } from '../model/document.ts'
import { cutUnpunctuated } from './cut-unpunctuated.ts'
import { dotStaysInside } from './inner-dots.ts'
import type { TokenBlock } from './layout.ts'
import { clauseStarts } from './spoken/clause-starts.ts'

const TERMINATORS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '“', '’', "'", '«', '»', '‹', '›', ')', ']'])

/** Cuts blocks into sentences; none runs over a block. ":" and ";" end none. */
export function sentencesOf(tokens: readonly Token[], blocks: readonly TokenBlock[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const { block, firstToken, endToken } of blocks) {
    let first = firstToken
    for (const end of sentenceEnds(tokens, firstToken, endToken, block.caseless)) {
      const start = tokens[first]?.start ?? block.start
      const stop = tokens[end - 1]?.end ?? block.end
      sentences.push({ index: sentences.length, start, end: stop, firstToken: first, endToken: end, block })
      first = end
    }
  }
  return sentences
}

/** The ends (exclusive) of the sentences of a block's tokens, the last being the block's; of a transcript, those of its clauses. */
function sentenceEnds(tokens: readonly Token[], first: number, end: number, caseless: boolean): number[] {
  const ends: number[] = []
  let at = first
  while (at < end) {
    if (!isTerminator(tokens[at])) {
      at++
      continue
    }
    const stop = at
    at++
    while (at < end && tokens[at]?.gap === 'none' && isTail(tokens[at]?.text ?? '')) at++
    at = pastReference(tokens, at, end)
    if (at < end && endsAt(tokens, stop, at, end)) ends.push(at)
  }
  if (first < end) ends.push(end)
  const clauses = caseless
    ? ends.flatMap((stop, at) => [...clauseStarts(tokens, ends[at - 1] ?? first, stop), stop])
    : ends
  return cutUnpunctuated(tokens, first, clauses)
}

const isTerminator = (token: Token | undefined): boolean => token?.kind === 'symbol' && TERMINATORS.has(token.text)

/** Tokens that a mark like "[1]" or "[Foto]" glued to a full stop can hold. */
const REFERENCE = 6

/** Where a sentence ends that a reference follows: "… gestiegen.[1] Nun …". */
function pastReference(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '[' || tokens[at]?.gap !== 'none') return at
  for (let next = at + 1; next < end && next <= at + REFERENCE; next++) if (tokens[next]?.text === ']') return next + 1
  return at
}

const isTail = (text: string): boolean => TERMINATORS.has(text) || CLOSERS.has(text)

/** Does a sentence end with the mark at `stop` (and the quotes and brackets closing behind it), the next beginning at `next`? */
function endsAt(tokens: readonly Token[], stop: number, next: number, end: number): boolean {
  if (isSignature(tokens, next, end)) return true
  const head = headAfter(tokens, next, end)
  if (head === undefined) return false
  const starter = isCapitalised(head.text) && sentenceStarters.has(head.norm)
  if (tokens[next]?.gap === 'none') return starter && next === stop + 1 && isLowerWord(tokens[stop - 1])
  if (head.kind === 'word' && !isCapitalised(head.text)) return false
  const single = tokens[stop]?.text === '.' && next === stop + 1
  return !single || !dotStaysInside(tokens, stop, head, starter)
}

const LONGEST_SIGNATURE = 10

/** "… zogen an./gl/mis": initials glued to the end of a text are no part of its last sentence. */
const isSignature = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]?.text === '/' &&
  tokens[at]?.gap === 'none' &&
  end - at <= LONGEST_SIGNATURE &&
  tokens
    .slice(at, end)
    .every(({ text, kind, gap }) => gap === 'none' && (kind === 'symbol' ? text === '/' : text.length <= 8))

/** The word or number a sentence would begin with, behind opening quotes, brackets and dashes. */
function headAfter(tokens: readonly Token[], at: number, end: number): Token | undefined {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const token = tokens[i]
    if (token !== undefined && token.kind !== 'symbol') return token
  }
  return tokens[at]
}

/** Begins with a capital, or is a name such as "eBay". */
const isCapitalised = (text: string): boolean => text.toLowerCase() !== text

const isLowerWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && token.text === token.norm
