import { expect, test } from 'vitest'
import { german } from '../../src/figure/de/grammar.ts'
import { makeRecognizer } from '../../src/figure/recognizer.ts'
import { documentOf } from '../text/document-of.ts'

const recognize = makeRecognizer(german)
const looksAt = (text: string): number => recognize(documentOf(text)).looks

/** Lines that tempt a grammar to read the same words over and over. */
const hostile = [
  '1',
  '100 ',
  '1.000.',
  '1,',
  '-',
  '5-',
  '(',
  '3 (',
  'und ',
  '3 und ',
  '3 und 4 Millionen und ',
  'zwei ',
  'hundert ',
  'eine Million ',
  'Millionen ',
  'null Komma eins ',
  'rund ',
  'über über 5 ',
  'bis zu ',
  '5 Millionen-Euro-',
  '5 neue ',
  '3 Stellen, ',
  '5 Euro (6 Dollar) ',
  'zwischen 3 und ',
  'einundzwanzig',
  'je je je 4 ',
  '1/2 ',
  '3 Prozent nach 4 ',
]

test.each(hostile)('doubling a line of "%s" no more than doubles the work', (piece) => {
  const once = looksAt(piece.repeat(400))
  const twice = looksAt(piece.repeat(800))
  expect(twice).toBeLessThan(2.2 * once + 100)
  expect(once).toBeLessThan(400 * piece.length * 250)
})
