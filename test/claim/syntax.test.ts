import { describe, expect, test } from 'vitest'
import { parseSentence } from '../../src/claim/syntax/parse/parse-sentence.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

/** Kind and verb of each clause of a sentence. */
function clauses(text: string): string[] {
  const document = documentOf(`Kurz gemeldet\n\n${text}`)
  const sentence = document.sentences.at(-1)
  if (sentence === undefined) return []
  const figures = recognizeFigures(document).filter(({ start }) => start >= sentence.start)
  return parseSentence(document, sentence, figures, []).clauses.map(({ kind, verb }) => `${kind} ${verb?.lemma ?? '–'}`)
}

describe('clauses', () => {
  test.each([
    ['Der Verkauf ist vollzogen.', ['main vollziehen']],
    ['Die Papiere, die gestern fielen, steigen.', ['main steigen', 'relative fallen']],
    ['Der Umsatz (ohne Zölle) stieg.', ['main steigen', 'parenthesis –']],
    ['Der Umsatz – das ist neu – stieg.', ['main steigen', 'parenthesis sein']],
    ['Von 300 Stellen, das sind zwei Prozent, will man sich trennen.', ['main trennen', 'parenthesis sein']],
    ['Das Unternehmen, das früher wuchs, zahlt 3 Millionen Euro.', ['main zahlen', 'relative wachsen']],
    ['Der Chef hat, wie er mitteilte, 3 Millionen Euro gezahlt.', ['main zahlen', 'subordinate mit|teilen']],
    ['Bald fallen, so der Chef, 300 Stellen weg.', ['main weg|fallen', 'fragment –']],
    ['Der Chef hat, allen voran in Wien, 300 Stellen gestrichen.', ['main streichen', 'fragment –']],
    ['300 Stellen kündigt er an, später das Doppelte, nämlich 600.', ['main an|kündigen', 'fragment –', 'fragment –']],
    ['Streichen will der Chef 300 Stellen.', ['main streichen']],
    ['Das Haus, gegründet 2010, zahlt 3 Millionen Euro.', ['main zahlen', 'main gründen']],
    ['Das Haus hat in einer Runde, angeführt von Kern, den Wert verdoppelt.', ['main verdoppeln', 'main an|führen']],
    ['Das ist neu: Die Zeche zahlt er.', ['main sein', 'main zahlen']],
    ['Der Umsatz stieg und die Kosten sanken.', ['main steigen', 'main sinken']],
    ['Die in Wien registrierte Firma zahlt 3 Millionen Euro.', ['main zahlen']],
    ['Das Land will 3 Millionen, die Stadt 2 Millionen Euro zahlen.', ['main zahlen', 'main zahlen']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})
