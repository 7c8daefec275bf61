import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('at the head of a sentence an adverb is no name, unless the text tells of who is called so', () => {
  expect(read('Netto bleibt ein Minus von 3 Millionen Euro. Still ist es im Werk.')).toEqual([])
  expect(read('Netto wächst. Das teilte der Discounter Netto mit.')).toEqual(['Netto=Netto', 'Netto=Netto'])
})

test('pronouns, modifiers of compounds and plurals are no names', () => {
  expect(read('Ersterer zahlt 3 Prozent, von Letzterem kommt nichts, und bei Weitem reicht es nicht.')).toEqual([])
  expect(read('Die Komplett-Übernahme kostet 3 Millionen Euro, die Verpackungs-Tochter 4 Millionen.')).toEqual([])
  expect(read('Die Aufsicht wirft dem Institut Mängel vor.')).toEqual(['dem Institut=?'])
})

test('a preposition is no part of a name that is written in one word', () => {
  expect(read('Der Bau mit 3 Millionen Euro beginnt.')).toEqual([])
  expect(read('Der Baustoffhersteller Baumit wächst.')).toEqual(['Baumit=Baumit'])
})

test('initials of people are nobody’s name', () => {
  expect(read('Von T. K. und C. S. aus Berlin.')).toEqual([])
})

test('letters are a company’s with the adjective of its home or a house of business', () => {
  expect(read('Die kanadische HQB hält 12 Prozent, das US-Haus KRDV 20 Prozent an B7Drive.')).toEqual([
    'HQB=HQB',
    'US=USA',
    'KRDV=KRDV',
    'B7Drive=B7Drive',
  ])
})

test('the capital of a state acts as its government, of two words as well', () => {
  expect(read('Den Haag hält 28 Prozent.')).toEqual(['Den Haag=Niederlande'])
  expect(read('Konkret steuert Berlin 3 Millionen Euro bei.')).toEqual(['Berlin=Bund'])
})

test('behind an inflected attribute stands a noun, whoever is called so', () => {
  expect(read('Gewinn hat der im Mai gestartete Carrier noch nie gemacht.')).toEqual([])
  expect(read('Bei Carrier steigt der Gewinn.')).toEqual(['Carrier=Carrier'])
})

test('what things of a town are called is no firm’s name before the noun of a trade', () => {
  expect(
    read('Die Quarvonix AG kauft das auf Therapien spezialisierte New Yorker Biotechunternehmen Brennosal.'),
  ).toEqual(['Quarvonix AG=Quarvonix', 'Brennosal=Brennosal'])
  expect(read('Die auf Mode spezialisierte Kette New Yorker wächst.')).toEqual(['New Yorker=New Yorker'])
})

test('the letters of a state that open an adjective name nobody', () =>
  expect(read('Der US-amerikanische Mischkonzern Torvenna kauft zu.')).toEqual(['Torvenna=Torvenna']))
