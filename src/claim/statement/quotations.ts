import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

const MARKS = new Set(['"', '„', '“', '”', '«', '»'])
/** Shorter ones are names and single words. */
const SHORTEST = 5

/** Direct speech: what stands between quotation marks of a block, if it has some words; in order of the text. */
export function quotationsOf(document: Document): Span[] {
  const { tokens, sentences } = document
  const found: Span[] = []
  let open = -1
  let block = sentences[0]?.block
  for (const sentence of sentences) {
    if (sentence.block !== block) open = -1
    block = sentence.block
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]
      if (token === undefined || !MARKS.has(token.text)) continue
      if (open < 0) open = at
      else {
        const from = tokens[open]
        if (at - open > SHORTEST && from !== undefined) found.push({ start: from.start, end: token.end })
        open = -1
      }
    }
  }
  return found
}
