import type { Token, Zone } from '../model/document.ts'
import { adBoxes, isAd } from './ads.ts'
import { isBoilerplate, opensList } from './boilerplate.ts'
import type { Piece } from './piece.ts'

/** A line of a list of links or sources is no longer than this, in characters. */
const LONGEST_LINK = 120

/** The zone of each block. */
export function zonesOf(tokens: readonly Token[], pieces: readonly Piece[], titles: ReadonlySet<number>): Zone[] {
  const boxes = adBoxes(tokens, pieces)
  let inList = false
  return pieces.map((piece, i): Zone => {
    if (titles.has(i)) return 'title'
    if (boxes.has(i) || isAd(tokens, piece)) return 'ad'
    if (piece.dateline) return 'boilerplate'
    const boilerplate = isBoilerplate(tokens, piece)
    const width = (tokens[piece.end - 1]?.end ?? 0) - (tokens[piece.first]?.start ?? 0)
    inList = opensList(tokens, piece) || (inList && width <= LONGEST_LINK)
    return boilerplate || inList ? 'boilerplate' : 'body'
  })
}
