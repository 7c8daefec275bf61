import { ordinalNouns } from '../lexicon/de/text/ordinal-nouns.ts'
import type { Block, Token } from '../model/document.ts'
import type { Line } from './lines.ts'

const BULLETS = new Set(['•', '‣', '▪', '●', '○', '◦', '∙', '·', '*', '-', '–', '—', '▶', '►', '✓', '→'])
const OPEN_ENDS = new Set(['.', ';', ',', ':'])
const LONGEST_HEADING = 110

/** What a line is by its shape, and where its own words begin, behind a bullet, number or "#". */
export function lineKind(
  text: string,
  tokens: readonly Token[],
  line: Line,
  next: Line | undefined,
): { kind: Exclude<Block['kind'], 'title'>; first: number } {
  const { first, end } = line
  const content = markerEnd(tokens, line)
  if (content > first) return { kind: tokens[first]?.text === '#' ? 'heading' : 'list_item', first: content }
  const start = tokens[first]?.start ?? 0
  const width = (tokens[end - 1]?.end ?? 0) - start
  if (isTableRow(text.slice(start, start + width))) return { kind: 'table_row', first }
  if (width > LONGEST_HEADING || OPEN_ENDS.has(tokens[end - 1]?.text ?? '') || next === undefined)
    return { kind: 'paragraph', first }
  const nextWidth = (tokens[next.end - 1]?.end ?? 0) - (tokens[next.first]?.start ?? 0)
  return { kind: nextWidth > width && tokens[first]?.kind === 'word' ? 'heading' : 'paragraph', first }
}

/** Index behind a marker at the head of a line: "• ", "- ", "## ", "2. "; the line's first token where there is none. */
function markerEnd(tokens: readonly Token[], { first, end }: Line): number {
  const token = tokens[first]
  let at = first + 1
  if (token?.text === '#') while (tokens[at]?.text === '#') at++
  else if (token?.kind === 'digits') {
    const mark = tokens[at]?.text
    const head = tokens[at + 1]
    const isNumber = token.text.length <= 2 && (mark === '.' || mark === ')') && head?.kind === 'word'
    if (!isNumber || head.text === head.norm || ordinalNouns.has(head.norm)) return first
    at++
  } else if (!BULLETS.has(token?.text ?? '')) return first
  return at < end && tokens[at]?.gap === 'blank' ? at : first
}

/** Cells parted by tabs, bars or wide gaps. */
const isTableRow = (line: string): boolean =>
  line.includes('\t') || line.split('|').length > 2 || line.split(/\S {3,}(?=\S)/).length > 2
