import type { Document } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { blocksOf } from './blocks.ts'
import { positionsOf } from './positions.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokenize.ts'

/** Reads a source into tokens, blocks and sentences. */
export function readDocument(source: Source): Document {
  const { text, title } = source
  const tokens = tokenize(text)
  const blocks = blocksOf(text, tokens, title)
  return {
    source,
    text,
    tokens,
    blocks: blocks.map(({ block }) => block),
    sentences: sentencesOf(tokens, blocks),
    positionAt: positionsOf(text),
  }
}
