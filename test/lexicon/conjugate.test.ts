import { expect, test } from 'vitest'
import { verbReadings } from '../../src/lexicon/de/verbs/verb-index.ts'

const read = (form: string): string[] => verbReadings(form).map(({ lemma, shape }) => `${lemma} ${shape}`)

test.each([
  ['unterzeichnet', 'unterzeichnen participle'],
  ['verwendet', 'verwenden participle'],
  ['rechnete', 'rechnen past'],
  ['zugelegt', 'zu|legen participle'],
  ['zuzulegen', 'zu|legen zu'],
  ['übernahm', 'übernehmen past'],
  ['übernommen', 'übernehmen participle'],
  ['abgegeben', 'ab|geben participle'],
  ['investierte', 'investieren past'],
  ['stieg', 'steigen past'],
  ['sind', 'sein present'],
  ['seien', 'sein present'],
])('%s is read as %s', (form, reading) => {
  expect(read(form)).toContain(reading)
})

test('a noun is no verb', () => {
  expect(read('umsatz')).toEqual([])
})
