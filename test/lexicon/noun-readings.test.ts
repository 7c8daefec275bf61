import { expect, test } from 'vitest'
import { headReadings, isNounOfDictionary, nounReadings } from '../../src/lexicon/de/morphology/noun-readings.ts'

const read = (of: (norm: string) => unknown, ...words: string[]): Record<string, unknown> =>
  Object.fromEntries(words.map((word) => [word, of(word)]))

test('a form is read as all that it can be; the first and the last of the list are found as well', () => {
  expect(read(nounReadings, 'konzern', 'konzerne', 'anleger', 'tochter', 'schalten', 'aal', 'öse', 'zzz', '')).toEqual({
    konzern: ['masculine'],
    konzerne: ['plural'],
    anleger: ['masculine', 'plural'],
    tochter: ['feminine'],
    schalten: ['infinitive'],
    aal: ['masculine'],
    öse: ['feminine'],
    zzz: [],
    '': [],
  })
})

test('a compound is read by its head', () => {
  expect(read(headReadings, 'pumpenbauer', 'bargwerft', 'samsung')).toEqual({
    pumpenbauer: ['masculine'],
    bargwerft: ['feminine'],
    samsung: [],
  })
})

test('a compound is a noun only if all of its parts are', () => {
  expect(
    read(isNounOfDictionary, 'kaufpreise', 'geldfluss', 'umsatzerlöse', 'faymann', 'tessalon', 'bargwerft'),
  ).toEqual({
    kaufpreise: true,
    geldfluss: true,
    umsatzerlöse: true,
    faymann: false,
    tessalon: false,
    bargwerft: false,
  })
})
