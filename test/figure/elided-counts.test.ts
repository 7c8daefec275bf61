import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const counts = (text: string): string[] =>
  recognizeFigures(documentOf(text)).flatMap(({ figure }) =>
    figure.kind === 'count' ? [`${figure.text} ${figure.unit ?? '?'}`] : [],
  )

test.each([
  ['In Graz schrumpft die Mannschaft von 650 auf knapp 400.', ['650 Mitarbeiter', 'knapp 400 Mitarbeiter']],
  ['Die Kundenzahl stieg um 300 auf 4500.', ['300 Kunden', '4500 Kunden']],
  ['Die Mitarbeiterzahl liegt bei rund 1100.', ['rund 1100 Mitarbeiter']],
  ['Sie hat 1500 Köche, bald sollen es 1800 sein.', ['1500 Köche Köche', '1800 Köche']],
  ['Die Zahl der Läden sinkt, derzeit sind es 554 in 61 Orten.', ['554 Läden', '61 Orten Orten']],
  ['Aus 1400 Plätzen werden von 2026 an 600.', ['1400 Plätzen Plätzen', '600 Plätzen']],
  ['Die Hälfte der Kunden zahlt. Insgesamt sind es rund eine Million.', ['rund eine Million Kunden']],
  ['Das Team feierte bei 30 Grad.', ['30 Grad Grad']],
  ['Die Belegschaft verlangt 6 Prozent.', []],
  ['Das Personal streikt von 6 bis 12 Uhr.', []],
])('%s', (text, expected) => {
  expect(counts(text)).toEqual(expected)
})
