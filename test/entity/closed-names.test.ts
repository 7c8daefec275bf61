import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('a name that a foreign word closes opens with words that are none alone', () => {
  expect(read('Der Netzbetreiber National Velvet Grid Partners kauft zu. National Velvet Grid zahlt nichts.')).toEqual([
    'National Velvet Grid Partners=National Velvet Grid',
    'National Velvet Grid=National Velvet Grid',
  ])
  expect(read('Die Global Timber Holding kauft zu.')).toEqual(['Global Timber Holding=Global Timber'])
  expect(read('Mit Private Equity kennt er sich aus, und mit Real Estate.')).toEqual([])
})

test('a state before a word that closes the names of bodies is part of theirs', () => {
  expect(read('Die Kuwait Harbour Foundation zahlt mehr als Kuwait.')).toEqual([
    'Kuwait Harbour Foundation=Kuwait Harbour Foundation',
    'Kuwait=Kuwait',
  ])
})

test('a state, a place or an English adjective opens a foreign name', () => {
  expect(read('Die China Harbour Bank leiht der Abu Dhabi Cooling Co 3 Millionen Euro.')).toEqual([
    'China Harbour Bank=China Harbour Bank',
    'Abu Dhabi Cooling Co=Abu Dhabi Cooling',
  ])
  expect(read('Die Bright New Paper International (BNPI) spart. BNPI zahlt 3 Millionen Euro.')).toEqual([
    'Bright New Paper International=BNPI',
    'BNPI=BNPI',
    'BNPI=BNPI',
  ])
  expect(read('Die Qatar Holding LLC hält 8 Prozent.')).toEqual(['Qatar Holding LLC=Qatar Holding'])
})

test('divisions of companies are called by words that name none', () => {
  expect(read('Vehicle Systems legte um 3 Prozent zu. Das Werk der Sparte Automotive schließt.')).toEqual([])
  expect(read('Mit Surface Solutions verdient er 3 Millionen Euro.')).toEqual(['Surface Solutions=Surface Solutions'])
})

test('two names joined to one, and again by the words that are short for it', () => {
  expect(read('Der Maschinenbauer Kraft & Söhne spart. Das teilten Kraft & Söhne mit.')).toEqual([
    'Kraft & Söhne=Kraft & Söhne',
    'Kraft & Söhne=Kraft & Söhne',
  ])
  expect(read('Der Fonds Sterling Oak kauft zu. Was Sterling Oak zahlt, ist offen.')).toEqual([
    'Sterling Oak=Sterling Oak',
    'Sterling Oak=Sterling Oak',
  ])
})

test('behind an oblique description a noun is a name', () => {
  expect(read('Der Chef des Versorgers Haldenstrom geht.')).toEqual(['Haldenstrom=Haldenstrom'])
  expect(read('Er sagt, dass der Versorger Strom kauft.')).toEqual(['der Versorger=?'])
})

test('a firm called as its owner is not the owner, nor is a foundation', () => {
  expect(
    read('Der Pumpenbauer Kuhlbrandt wächst. Das sagt Inhaber Peter Kuhlbrandt. Kuhlbrandt liefert Pumpen.'),
  ).toEqual(['Kuhlbrandt=Kuhlbrandt', 'Peter Kuhlbrandt=Peter Kuhlbrandt', 'Kuhlbrandt=Kuhlbrandt'])
  expect(read('Die Robert Keilbach GmbH baut an. Robert Keilbach zahlt 3 Millionen Euro.')).toEqual([
    'Robert Keilbach GmbH=Robert Keilbach',
    'Robert Keilbach=Robert Keilbach',
  ])
  expect(read('Die Hans-Brandner-Stiftung zahlt 3 Millionen Euro.')).toEqual([
    'Hans-Brandner-Stiftung=Hans-Brandner-Stiftung',
  ])
  expect(read('Die Hans Brandner Stiftung und die Eva Sommer Beteiligungen zahlen 3 Millionen Euro.')).toEqual([
    'Hans Brandner Stiftung=Hans Brandner Stiftung',
    'Eva Sommer Beteiligungen=Eva Sommer Beteiligungen',
  ])
})

test('whoever is owned in part or gets money is a company', () => {
  expect(read('Der Fonds hält 20 Prozent an Heliogen.')).toEqual(['Der Fonds=?', 'Heliogen=Heliogen'])
  expect(read('Die Bank steckt 20 Millionen Euro in Oxlumena.')).toEqual(['Die Bank=?', 'Oxlumena=Oxlumena'])
})

test('an adjective with a capital opens a name, in whatever case it stands', () => {
  expect(
    read('Die Vereinigten Glaswerke Oberland (VGO) sparen. Bei den Vereinigten Glaswerken hat die VGO Schulden.'),
  ).toEqual([
    'Vereinigten Glaswerke Oberland=Vereinigte Glaswerke',
    'VGO=Vereinigte Glaswerke',
    'Vereinigten Glaswerken=Vereinigte Glaswerke',
    'VGO=Vereinigte Glaswerke',
  ])
  expect(read('Der Islamische Staat droht.')).toEqual([])
})

test('a site is somebody where it is no place', () => {
  expect(read('Der Flughafen Memmingen wächst. Am Flughafen Memmingen wird gebaut.')[0]).toBe(
    'Flughafen Memmingen=Flughafen Memmingen',
  )
})

test('digits grown on to a name belong to it', () => {
  expect(read('Der Prüfdienstleister 7Velmora spart.')).toEqual(['7Velmora=7Velmora'])
})
