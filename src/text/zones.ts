import type { Token, Zone } from '../model/document.ts'
import { adBoxes, isAd } from './ads.ts'
import { isBoilerplate } from './boilerplate.ts'
import { linkLists } from './link-lists.ts'
import type { Piece } from './piece.ts'

/** The zone of each block. */
export function zonesOf(tokens: readonly Token[], pieces: readonly Piece[], titles: ReadonlySet<number>): Zone[] {
  const boxes = adBoxes(tokens, pieces)
  const lists = linkLists(tokens, pieces)
  return pieces.map((piece, i): Zone => {
    if (titles.has(i)) return 'title'
    if (boxes.has(i) || isAd(tokens, piece)) return 'ad'
    return piece.dateline || lists.has(i) || isBoilerplate(tokens, piece) ? 'boilerplate' : 'body'
  })
}
