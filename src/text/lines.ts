import type { Token } from '../model/document.ts'

/** A line of a text, or the lines of a paragraph that was wrapped at a fixed width. Token indexes, end exclusive. */
export interface Line {
  readonly first: number
  readonly end: number
}

/** No text is wrapped wider than this, or narrower; longer lines are paragraphs. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 40
/** So many sentences must run over the end of their line before a text counts as wrapped. */
const FEWEST_WRAPS = 2
/** The few lines that show the width may all fall short of it by a word. */
const SLACK = 8
const TERMINATORS = new Set('.:;!?'.split(''))

/** The lines that hold tokens; lines broken only to fit a width are put together again. */
export function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = at
    at++
    while (at < tokens.length && tokens[at]?.gap !== 'line') at++
    lines.push({ first, end: at })
  }
  const width = wrapWidth(text, tokens, lines)
  return width === undefined ? lines : joinWrapped(text, tokens, lines, width)
}

/** The tokens, those at the head of a line within a wrapped paragraph being set apart by a mere blank. */
export function withSoftBreaks(tokens: readonly Token[], lines: readonly Line[]): readonly Token[] {
  const heads = new Set(lines.map(({ first }) => first))
  const isSoft = ({ gap, index }: Token): boolean => gap === 'line' && !heads.has(index)
  return tokens.some(isSoft) ? tokens.map((token) => (isSoft(token) ? { ...token, gap: 'blank' } : token)) : tokens
}

const startOf = (tokens: readonly Token[], line: Line | undefined): number => tokens[line?.first ?? -1]?.start ?? 0
const stopOf = (tokens: readonly Token[], line: Line | undefined): number => tokens[(line?.end ?? 0) - 1]?.end ?? 0
const widthOf = (tokens: readonly Token[], line: Line): number => stopOf(tokens, line) - startOf(tokens, line)

/** The width that the text was wrapped at: the longest line among those whose sentence goes on, in lower case, on the next. */
function wrapWidth(text: string, tokens: readonly Token[], lines: readonly Line[]): number | undefined {
  const widths = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    const head = tokens[next?.first ?? -1]
    const goesOn =
      head?.kind === 'word' && head.text === head.norm && !TERMINATORS.has(tokens[line.end - 1]?.text ?? '')
    const width = widthOf(tokens, line)
    return goesOn && width <= WIDEST_WRAP && adjoins(text, tokens, line, next) ? [width] : []
  })
  const width = Math.max(...widths)
  return widths.length >= FEWEST_WRAPS && width >= NARROWEST_WRAP ? width : undefined
}

/** Is there no empty line between? */
function adjoins(text: string, tokens: readonly Token[], line: Line, next: Line | undefined): boolean {
  const between = text.slice(stopOf(tokens, line), startOf(tokens, next))
  return between.indexOf('\n') === between.lastIndexOf('\n')
}

/** Would the first word of the next line not have fitted on this one? */
function isFull(tokens: readonly Token[], line: Line, next: Line, width: number): boolean {
  let at = next.first + 1
  while (at < next.end && tokens[at]?.gap === 'none') at++
  const word = (tokens[at - 1]?.end ?? 0) - startOf(tokens, next)
  const own = widthOf(tokens, line)
  return own <= width + SLACK && own + 1 + word > width
}

function joinWrapped(text: string, tokens: readonly Token[], lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = []
  lines.forEach((line, i) => {
    const last = lines[i - 1]
    const open = joined.at(-1)
    const runsOn = last && open && adjoins(text, tokens, last, line) && isFull(tokens, last, line, width)
    if (runsOn) joined[joined.length - 1] = { first: open.first, end: line.end }
    else joined.push(line)
  })
  return joined
}
