import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('a legal form makes a name of what stands with its article', () => {
  expect(read('Das hat der Ostkap Feinguss AG geholfen, sagt die Ostkap Feinguss AG.')).toEqual([
    'Ostkap Feinguss AG=Ostkap Feinguss',
    'Ostkap Feinguss AG=Ostkap Feinguss',
  ])
})

test('adverbs that open a sentence and first parts of lists of shares are no names', () => {
  expect(read('Plangemäß stieg der Umsatz. Zahlenmäßig war es mehr. Flop-Aktien gab es kaum.')).toEqual([])
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

test('what places have one of is called by the place behind it', () => {
  expect(read('Beteiligt sind die Stadtwerke Kronach mit 20 Prozent. Gut stehen die Stadtwerke Kronach da.')).toEqual([
    'Stadtwerke Kronach=Stadtwerke Kronach',
    'Stadtwerke Kronach=Stadtwerke Kronach',
  ])
})

test('before a name a compound says its trade; a long name before brackets is of whom they name', () => {
  expect(read('Den Umsatz des Foodventure-Konzerns Siemens kennt keiner.')).toEqual(['Siemens=Siemens'])
  expect(read('Die Karga Velora (BASF) wächst.')).toEqual(['BASF=BASF'])
  expect(read('Die Badischa Seestern Fabrik (BASF) wächst.')[0]).toBe('Badischa Seestern Fabrik=BASF')
})

test('a firm called after somebody is not that person', () => {
  expect(read('Die Karl Seestern Beteiligungs GmbH kauft zu.')).toEqual([
    'Karl Seestern Beteiligungs GmbH=Karl Seestern Beteiligungs',
  ])
})

test('houses of business are called by names, and so is what somebody has a share of', () => {
  expect(read('Die Gießerei Kolventhal spart. Das Zelvia-Terminal zahlt Zelvia 3 Millionen Euro.')).toEqual([
    'Kolventhal=Kolventhal',
    'Zelvia=Zelvia',
    'Zelvia=Zelvia',
  ])
  expect(read('Für 3 Millionen Euro hat sich Zelvia eingekauft.')).toEqual(['Zelvia=Zelvia'])
})

test('the adjective that opens a name stands for it behind an article, before no noun', () => {
  expect(
    read('Die Märkische, ein Versicherer, wächst. Die Märkische Lebensversicherung sitzt im märkischen Land.'),
  ).toEqual(['Märkische=Märkische Lebensversicherung', 'Märkische Lebensversicherung=Märkische Lebensversicherung'])
})

test('behind what it is a name may begin with a place', () => {
  expect(read('Der Versorger Ulm Energie spart.')).toEqual(['Ulm Energie=Ulm Energie'])
  expect(read('Der Versorger in Ulm spart.')).not.toContain('Ulm=Ulm')
})

test('initials with a legal form are a name', () => {
  expect(read('Die QVZ AG baut.')).toEqual(['QVZ AG=QVZ'])
})
