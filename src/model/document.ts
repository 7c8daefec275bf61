import type { Source } from './source.ts'
import type { Span } from './span.ts'

/** `word`: letters (with inner apostrophes) · `digits`: ASCII digits only · `symbol`: one character of anything else. */
export type TokenKind = 'word' | 'digits' | 'symbol'

/** White space before a token: none, blanks within a line (any Unicode blank), or a line break. */
export type Gap = 'none' | 'blank' | 'line'

/** A token. Words and digits are cut at every hyphen, dot, comma and letter/digit boundary; grammars put them together again. */
export interface Token extends Span {
  readonly index: number
  readonly kind: TokenKind
  readonly text: string
  /** `text` in NFC and lower case; all hyphens and dashes that join are "-", all apostrophes "'". The look-up key of lexicons. */
  readonly norm: string
  /** The number of the spelling, the same in all texts of a run, by which stages keep what they know of a word; 0: it has none. */
  readonly word: number
  readonly gap: Gap
}

/** `title`: the headline (and its repetitions) · `ad`: boxes marked Anzeige, PS offers · `boilerplate`: bylines, datelines, tickers, tags. */
export const zones = ['title', 'body', 'ad', 'boilerplate'] as const
export type Zone = (typeof zones)[number]

/** A line or paragraph of the text. */
export interface Block extends Span {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list_item' | 'table_row'
  readonly zone: Zone
  /** Written without capitals, as automatic transcripts are: its tokens write the nouns as they should be. */
  readonly caseless: boolean
}

/** A sentence; never runs over a block. Its tokens are `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  readonly block: Block
}

/** A place as people and scripts see it: code points from 0, line and column from 1 (W3C TextPositionSelector). */
export interface Position {
  readonly offset: number
  readonly line: number
  readonly column: number
}

/** An article, read: everything later stages need to know of its text. `text` is the text as read; all spans slice it. */
export interface Document {
  readonly source: Source
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  /** Converts a UTF-16 offset of `text`. */
  positionAt(offset: number): Position
}
