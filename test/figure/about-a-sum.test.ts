import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { documentOf } from '../text/document-of.ts'

const hedgesIn = (text: string): unknown[] =>
  recognizeFigures(documentOf(text)).flatMap(({ figure }) => (figure.kind === 'money' ? [figure.hedge] : []))

test.each([
  ['Ein Vertrag über 38 Millionen Euro.', ['exact']],
  ['Erst ein Auftrag über 2 Millionen Euro, dann einer über 4 Millionen Euro von der Bahn.', ['exact', 'exact']],
  ['Ein Auftrag des irischen Betreibers Nordwind über 4 Millionen Euro.', ['exact']],
  ['Sie baut eine über 4 Millionen Euro teure Halle.', ['over']],
])('"über" tells a sum, or that it is more: %s', (text, hedges) => {
  expect(hedgesIn(text)).toEqual(hedges)
})
