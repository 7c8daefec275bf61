import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const figuresIn = (text: string): string[] => recognizeFigures(documentOf(text)).map(({ figure }) => figure.text)

test.each([
  ['Um 16 Prozent stieg der Kurs, um 12 Uhr war Schluss.', ['16 Prozent']],
  ['Sie zahlte 30 Millionen Euro für einen Flieger, eine Boeing 737.', ['30 Millionen Euro']],
  ['Das Team gewann 30 Titel, Schluss war in Runde 7.', ['30 Titel']],
  ['Nordwind verlor 5 Prozent, wie Seestern am 3. mitteilte.', ['5 Prozent']],
  ['Rund 30 Boote fahren dort, etwa in Halle/3.', ['Rund 30 Boote']],
  ['Es gibt 3 Preise, mit dabei ist der Wein des Guts, Lage 900.', ['3 Preise']],
  ['Nordwind will 30 Millionen ausgeben, Seestern 20 Millionen.', ['30 Millionen', '20 Millionen']],
])('a number that only stands near a figure is none: %s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures)
})

test.each([
  ['Sie streicht 7150 Stellen, 5400 in der Verwaltung und 1750 in der Forschung.', ['7150 Stellen', '5400', '1750']],
  ['Die Aktie kostete 20 Euro. Im Frühjahr waren es mehr als 26.', ['20 Euro', 'Im Frühjahr', 'mehr als 26']],
])('a number whose noun was told before is a figure: %s', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures)
})
