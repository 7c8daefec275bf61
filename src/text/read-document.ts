import type { Block, Document, Sentence, Token } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { positionsOf } from './positions.ts'
import { tokenize } from './tokenize.ts'

/** Reads a source into tokens, blocks and sentences. */
export function readDocument(source: Source): Document {
  const { text } = source
  const tokens = tokenize(text)
  const blocks = blocksOf(text)
  return { source, text, tokens, blocks, sentences: sentencesOf(tokens, blocks), positionAt: positionsOf(text) }
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const first = blocks.length === 0
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: first ? 'title' : 'paragraph',
      zone: first ? 'title' : 'body',
    })
  }
  return blocks
}

function sentencesOf(tokens: readonly Token[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  for (const block of blocks) {
    let first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) {
      const token = tokens[at] as Token
      const next = tokens[at + 1]
      at++
      const last = next === undefined || next.start >= block.end
      if (!last && !(/[.!?]/.test(token.text) && next.gap !== 'none' && /^\p{Lu}/u.test(next.text))) continue
      const start = tokens[first]?.start ?? block.start
      sentences.push({ index: sentences.length, start, end: token.end, firstToken: first, endToken: at, block })
      first = at
    }
  }
  return sentences
}
