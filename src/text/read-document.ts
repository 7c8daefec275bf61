import type { Document } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { layoutOf } from './layout.ts'
import { linesOf, withSoftBreaks } from './lines.ts'
import { positionsOf } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { withNounCapitals } from './spoken/noun-capitals.ts'
import { tokenize } from './tokenize.ts'

/** Reads a source into tokens, blocks and sentences; a title or publication date not given is taken from the text. */
export function readDocument(source: Source): Document {
  const { text } = source
  const cut = tokenize(text)
  const lines = linesOf(text, cut)
  const written = withSoftBreaks(cut, lines)
  const { blocks, headline, published } = layoutOf(text, written, lines, source.title)
  const tokens = withNounCapitals(written, blocks)
  // What is given wins, unless the text only says it more exactly: "2025-03" given, "Stand: 04.03.2025" in the text.
  const day = published?.startsWith(source.published ?? '') ? published : null
  return {
    source: {
      ...source,
      title: source.title ?? (headline === undefined ? null : text.slice(headline.start, headline.end)),
      published: day ?? source.published,
      publishedImplied: day === null || day === source.published ? source.publishedImplied : true,
    },
    text,
    tokens,
    blocks: blocks.map(({ block }) => block),
    sentences: sentencesOf(tokens, blocks),
    positionAt: positionsOf(text),
  }
}
