import type { Block } from '../model/document.ts'

/** A stretch of tokens (indexes, end exclusive) with its kind, before zones are known. */
export interface Piece {
  readonly kind: Block['kind']
  readonly first: number
  readonly end: number
  readonly dateline?: boolean
}
