import { describe, expect, test } from 'vitest'
import { parseSentence } from '../../src/claim/syntax/parse-sentence.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { readDocument } from '../../src/text/read-document.ts'

/** Kind and verb of each clause of a sentence. */
function clauses(text: string): string[] {
  const document = readDocument({
    id: 'test',
    path: null,
    title: null,
    outlet: null,
    url: null,
    published: null,
    publishedImplied: false,
    text: `Kurz gemeldet\n\n${text}`,
  })
  const sentence = document.sentences.at(-1)
  if (sentence === undefined) return []
  const figures = recognizeFigures(document).filter(({ start }) => start >= sentence.start)
  return parseSentence(document, sentence, figures, []).clauses.map(({ kind, verb }) => `${kind} ${verb?.lemma ?? '–'}`)
}

describe('clauses', () => {
  test.each([
    ['Der Verkauf ist vollzogen.', ['main vollziehen']],
    ['Die Papiere, die gestern fielen, steigen.', ['main steigen', 'relative fallen']],
    ['Der Umsatz stieg und die Kosten sanken.', ['main steigen', 'main sinken']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})
