import type { Block, Token } from '../model/document.ts'
import { datelineEnd } from './dateline.ts'
import { lineKind } from './line-kind.ts'
import type { Line } from './lines.ts'
import { linkLists } from './link-lists.ts'
import type { Piece } from './piece.ts'
import { publishedIn } from './published.ts'
import { isCaseless } from './spoken/is-caseless.ts'
import { titlesOf } from './titles.ts'
import { zonesOf } from './zones.ts'

/** A block with its tokens (indexes, end exclusive). */
export interface TokenBlock {
  readonly block: Block
  readonly firstToken: number
  readonly endToken: number
}

/** How a text is laid out. */
export interface Layout {
  readonly blocks: readonly TokenBlock[]
  readonly headline: Block | undefined
  /** The day of a dateline or time stamp, YYYY-MM-DD. */
  readonly published: string | null
}

/** Cuts a text into blocks: its lines, without bullets, a dateline at the head of a paragraph as a block of its own. */
export function layoutOf(text: string, tokens: readonly Token[], lines: readonly Line[], title: string | null): Layout {
  const pieces = lines.flatMap((line, i): Piece[] => {
    const { kind, first } = lineKind(text, tokens, line, lines[i + 1])
    const cut = datelineEnd(tokens, first, line.end)
    const rest: Piece = { kind: cut > first ? 'paragraph' : kind, first: cut, end: line.end }
    return cut > first ? [{ kind: 'paragraph', first, end: cut, dateline: true }, rest] : [rest]
  })
  const titles = titlesOf(tokens, pieces, title)
  const zones = zonesOf(tokens, pieces, titles.all)
  const blocks = pieces.map(({ kind, first, end }, i) => ({
    block: {
      start: tokens[first]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      kind: titles.all.has(i) ? 'title' : kind,
      zone: zones[i] ?? 'body',
      caseless: isCaseless(tokens, first, end),
    },
    firstToken: first,
    endToken: end,
  }))
  return {
    blocks,
    headline: titles.headline === undefined ? undefined : blocks[titles.headline]?.block,
    published: publishedIn(tokens, pieces, linkLists(tokens, pieces)),
  }
}
