import type { Position } from '../model/document.ts'

/** Converts UTF-16 offsets of a text to code points, lines and columns; O(log n) a call. */
export function positionsOf(text: string): (offset: number) => Position {
  let positions: ((offset: number) => Position) | undefined
  return (offset) => {
    positions ??= indexed(text)
    return positions(offset)
  }
}

/** The index is made when first asked for. */
function indexed(text: string): (offset: number) => Position {
  const lineStarts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const astral: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit < 0xdc00) astral.push(i)
  }
  const codePoint = (offset: number): number => offset - countBelow(astral, offset)
  return (offset) => {
    const line = countBelow(lineStarts, offset + 1)
    const lineStart = lineStarts[line - 1] ?? 0
    return { offset: codePoint(offset), line, column: codePoint(offset) - codePoint(lineStart) + 1 }
  }
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((sorted[mid] ?? 0) < limit) low = mid + 1
    else high = mid
  }
  return low
}
