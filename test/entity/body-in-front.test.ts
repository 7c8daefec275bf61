import { expect, test } from 'vitest'
import { kindsOf } from './mentions-in.ts'

test('letters in brackets are of the kind of body that the words in front of them name', () => {
  expect(
    kindsOf('Die Linke Arbeiterpartei (PLQO) klagt. PLQO-Chef Kern sagt es. PLQO verlor 3 Prozent.'),
  ).toMatchObject({
    PLQO: 'association',
  })
  expect(
    kindsOf('Die Organisation für Wald und Flur (OWQF) rechnet mit 3 Prozent. OWQF-Chef Kern sagt es. OWQF warnt.'),
  ).toMatchObject({ OWQF: 'association' })
})

test('letters with a masculine article are a union’s, with the legal form of a company they are a company’s', () => {
  expect(kindsOf('Der VQÖ forderte 3 Prozent. VQÖ-Experte Kern sagt es. Das meldet VQÖ.')).toMatchObject({
    VQÖ: 'association',
  })
  expect(kindsOf('Die VQÖ AG fordert 3 Prozent. VQÖ-Chef Kern sagt es.')).toMatchObject({ VQÖ: 'company' })
})

test('who and Co are people', () => {
  expect(kindsOf('Die Partie gewannen Jonas und Co mit 93 Punkten.')).toEqual({})
})
