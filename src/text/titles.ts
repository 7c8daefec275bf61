import type { Token } from '../model/document.ts'
import { isBoilerplate } from './boilerplate.ts'
import type { Piece } from './piece.ts'

/** No headline is longer, in characters; with a full stop, or below the first line, it is rather a lead. */
const LONGEST_TITLE = 170
const LONGEST_LEAD = 120
/** Fewer words are a kicker or the name of a section ("Wirtschaft", "OpenAI, Milliarden-Deal"). */
const FEWEST_WORDS = 4
/** Up to this width, in characters, a line above a longer one is its kicker. */
const KICKER = 30

/** Where a text's titles stand: indexes of blocks. */
export interface Titles {
  /** The headline, where the text has one. */
  readonly headline: number | undefined
  /** The headline, the kickers above it, and its repetitions. */
  readonly all: ReadonlySet<number>
}

/** Finds the headline and what repeats it, or the title given. */
export function titlesOf(tokens: readonly Token[], pieces: readonly Piece[], given: string | null): Titles {
  const head = headOf(tokens, pieces)
  const headline = headlineOf(tokens, pieces, head)
  const known = [
    given === null ? '' : plain(given),
    headline === undefined ? '' : normOf(tokens, pieces[headline]),
  ].filter((title) => title !== '')
  const all = new Set(headline === undefined ? [] : head.filter((i) => i <= headline))
  pieces.forEach((piece, i) => {
    if (piece.end - piece.first > 60 || all.has(i)) return
    const norm = normOf(tokens, piece)
    if (known.some((title) => repeats(norm, title))) all.add(i)
  })
  return { headline, all }
}

/** The headline among the lines of the head; a short line with a longer one below it is its kicker. */
function headlineOf(tokens: readonly Token[], pieces: readonly Piece[], head: readonly number[]): number | undefined {
  const [first, second] = head.filter((i) => wordsOf(tokens, pieces[i]).length >= FEWEST_WORDS)
  const width = (i: number): number => normOf(tokens, pieces[i]).length
  if (first !== undefined && second !== undefined && width(first) < KICKER && width(second) > KICKER) return second
  return first ?? head[0]
}

/** The lines before the first paragraph, without what only serves the page. A text that begins with its body has none. */
function headOf(tokens: readonly Token[], pieces: readonly Piece[]): number[] {
  const head: number[] = []
  for (const [i, piece] of pieces.entries()) {
    if (piece.dateline) break
    if (isBoilerplate(tokens, piece)) continue
    if (!isHeadLine(tokens, piece, head.length === 0)) break
    head.push(i)
  }
  return pieces.length > 1 ? head : []
}

/** Short and not a sentence; a first line may close with a full stop. */
function isHeadLine(tokens: readonly Token[], { kind, first, end }: Piece, isFirst: boolean): boolean {
  if (kind === 'list_item' || kind === 'table_row') return false
  const width = (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0)
  const stopped = tokens[end - 1]?.text === '.'
  return isFirst ? width <= (stopped ? LONGEST_LEAD : LONGEST_TITLE) : width <= LONGEST_LEAD && !stopped
}

/** Is this line the title again, perhaps with the section's name before it? */
const repeats = (norm: string, title: string): boolean =>
  norm === title ||
  (title.length > 25 && norm.length < title.length + 40 && norm.includes(title)) ||
  (norm.length > 25 && title.includes(norm))

const wordsOf = (tokens: readonly Token[], piece: Piece | undefined): Token[] =>
  tokens.slice(piece?.first ?? 0, piece?.end ?? 0).filter(({ kind }) => kind !== 'symbol')

const normOf = (tokens: readonly Token[], piece: Piece | undefined): string =>
  wordsOf(tokens, piece)
    .map(({ norm }) => norm)
    .join(' ')

const plain = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? []).join(' ')
