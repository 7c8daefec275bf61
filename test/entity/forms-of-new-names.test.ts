import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('a legal form makes a name of what stands with its article', () => {
  expect(read('Das hat der Ostkap Feinguss AG geholfen, sagt die Ostkap Feinguss AG.')).toEqual([
    'Ostkap Feinguss AG=Ostkap Feinguss',
    'Ostkap Feinguss AG=Ostkap Feinguss',
  ])
})

test('a club is called by its kind, by its place alone and by its initials', () => {
  expect(
    read('Der SV Zelvia sucht Geld. Die SV Zelvia Handball GmbH zahlt. Bei Zelvia und dem SVZ heißt es nichts.'),
  ).toEqual(['SV Zelvia=SV Zelvia', 'SV Zelvia Handball GmbH=SV Zelvia', 'Zelvia=SV Zelvia', 'SVZ=SV Zelvia'])
})

test('a noun before a group is its name, and means it where it stands without article', () => {
  expect(read('Die Kessel-Gruppe spart. Nun zahlt Kessel mehr. Der Kessel platzte.')).toEqual([
    'Kessel=Kessel',
    'Kessel=Kessel',
  ])
  expect(read('Die Energie-Gruppe spart.')).toEqual(['Die Energie-Gruppe=?'])
})

test('behind an office a name that nobody lists has a surname, whatever that is made like', () => {
  expect(read('Das sagte Gründer Jorik Wettinghaus.')).toEqual(['Jorik Wettinghaus=Jorik Wettinghaus'])
})
