import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import type { ParsedSentence } from './syntax/clause.ts'
import { parseSentence } from './syntax/parse/parse-sentence.ts'

/** Parses the sentences of a document, each with its own figures and mentions (both in order of the text). */
export function readArticle(
  document: Document,
  figures: readonly FigureMention[],
  mentions: readonly EntityMention[],
): ParsedSentence[] {
  const takeFigures = taker(figures)
  const takeMentions = taker(mentions)
  return document.sentences.map((sentence) =>
    parseSentence(document, sentence, takeFigures(sentence.end), takeMentions(sentence.end)),
  )
}

/** Hands out the spans of a list that start before an offset, each once. */
function taker<T extends Span>(spans: readonly T[]): (before: number) => T[] {
  let at = 0
  return (before) => {
    const from = at
    while (at < spans.length && (spans[at]?.start ?? before) < before) at++
    return spans.slice(from, at)
  }
}
