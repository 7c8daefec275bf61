import type { Token } from '../model/document.ts'

/** A line of a text, or the lines of a paragraph that was wrapped at a fixed width. Token indexes, end exclusive. */
export interface Line {
  readonly first: number
  readonly end: number
}

/** No text is wrapped wider than this; longer lines are paragraphs. */
const WIDEST_WRAP = 110

/** The lines that hold tokens; lines broken only to fit a width are put together again. */
export function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = at
    at++
    while (at < tokens.length && tokens[at]?.gap !== 'line') at++
    lines.push({ first, end: at })
  }
  const width = wrapWidth(tokens, lines)
  return width === undefined ? lines : joinWrapped(text, tokens, lines, width)
}

const startOf = (tokens: readonly Token[], line: Line | undefined): number => tokens[line?.first ?? -1]?.start ?? 0
const stopOf = (tokens: readonly Token[], line: Line | undefined): number => tokens[(line?.end ?? 0) - 1]?.end ?? 0
const widthOf = (tokens: readonly Token[], line: Line): number => stopOf(tokens, line) - startOf(tokens, line)

/** The width that the text was wrapped at: most lines end where the next word would not have fitted. */
function wrapWidth(tokens: readonly Token[], lines: readonly Line[]): number | undefined {
  if (lines.length < 6) return undefined
  const width = lines.reduce((most, line) => Math.max(most, widthOf(tokens, line)), 0)
  if (width > WIDEST_WRAP || width < 40) return undefined
  const full = lines.filter((line, i) => isFull(tokens, line, lines[i + 1], width)).length
  return full * 2 > lines.length ? width : undefined
}

/** Would the first word of the next line not have fitted on this one? */
function isFull(tokens: readonly Token[], line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined) return false
  let at = next.first + 1
  while (at < next.end && tokens[at]?.gap === 'none') at++
  const word = (tokens[at - 1]?.end ?? 0) - startOf(tokens, next)
  return widthOf(tokens, line) + 1 + word > width
}

function joinWrapped(text: string, tokens: readonly Token[], lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = []
  lines.forEach((line, i) => {
    const last = lines[i - 1]
    const open = joined.at(-1)
    const between = text.slice(stopOf(tokens, last), startOf(tokens, line))
    const runsOn =
      last && open && between.indexOf('\n') === between.lastIndexOf('\n') && isFull(tokens, last, line, width)
    if (runsOn) joined[joined.length - 1] = { first: open.first, end: line.end }
    else joined.push(line)
  })
  return joined
}
