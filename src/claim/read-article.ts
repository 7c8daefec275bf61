import type { Document } from '../model/document.ts'
import type { EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import { Genders } from './syntax/anaphora/genders.ts'
import { pronounsIn } from './syntax/anaphora/pronouns-in.ts'
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
  const genders = new Genders()
  let before: readonly ParsedSentence[] = []
  return document.sentences.map((sentence) => {
    const own = takeFigures(sentence.end)
    const named = takeMentions(sentence.end)
    const first = parseSentence(document, sentence, own, named)
    const told = before.filter((one) => one.sentence.block === sentence.block)
    const pronouns = pronounsIn({ parsed: first, before: told, genders })
    const parsed =
      pronouns.length === 0
        ? first
        : { ...parseSentence(document, sentence, own, inOrder([...named, ...pronouns])), mentions: named }
    genders.learn(parsed)
    before = [parsed, ...told.slice(0, 1)]
    return parsed
  })
}

const inOrder = (mentions: readonly EntityMention[]): EntityMention[] =>
  mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** Hands out the spans of a list that start before an offset, each once. */
function taker<T extends Span>(spans: readonly T[]): (before: number) => T[] {
  let at = 0
  return (before) => {
    const from = at
    while (at < spans.length && (spans[at]?.start ?? before) < before) at++
    return spans.slice(from, at)
  }
}
