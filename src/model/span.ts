/** A stretch of a document's text: UTF-16 code units from 0, end exclusive. Output converts to code points (see `Position`). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Do two spans share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
