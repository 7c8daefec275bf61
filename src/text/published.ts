import { publicationPhrases } from '../lexicon/de/text/layout-phrases.ts'
import type { Token } from '../model/document.ts'
import { isTimestamp } from './boilerplate.ts'
import { calendarDay } from './calendar-day.ts'
import { indexPhrases, phraseEnd, skipSymbols } from './phrases.ts'
import type { Piece } from './piece.ts'

const labels = indexPhrases(publicationPhrases)
/** A line that dates an article is no longer than this, in tokens. */
const LONGEST = 45

/** The day an article appeared, as its dateline, time stamp, "Stand: …" or signature says (YYYY-MM-DD); null where none does. */
export function publishedIn(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  skip: ReadonlySet<number>,
): string | null {
  for (const [i, piece] of pieces.entries()) {
    if (skip.has(i) || !datesArticle(tokens, piece)) continue
    for (let at = piece.first; at < piece.end; at++) {
      const day = tokens[at]?.kind === 'digits' && tokens[at - 1]?.norm !== 'bis' ? calendarDay(tokens, at) : null
      if (day !== null) return day
    }
  }
  return signedDay(tokens, pieces.at(-1))
}

/** Tokens of "5.9.2015)" at the end of a signature. */
const DAY = 6
/** Tokens that may stand before it in the brackets. */
const NAMES = 10

/** The day in the brackets that an article ends with: "(Erika Muster, red, 5.9.2015)". */
function signedDay(tokens: readonly Token[], last: Piece | undefined): string | null {
  const day = (last?.end ?? 0) - DAY
  if (last === undefined || day < last.first || tokens[last.end - 1]?.text !== ')') return null
  for (let at = day - 1; at >= Math.max(last.first, day - NAMES); at--) {
    if (tokens[at]?.text === '(') return at < day - 2 && tokens[day - 1]?.text === ',' ? calendarDay(tokens, day) : null
    if (tokens[at]?.kind === 'digits') return null
  }
  return null
}

function datesArticle(tokens: readonly Token[], { first, end, dateline }: Piece): boolean {
  if (dateline) return true
  if (end - first > LONGEST) return false
  if (isTimestamp(tokens.slice(first, end))) return true
  return phraseEnd(labels, tokens, skipSymbols(tokens, first, end), end) !== undefined
}
