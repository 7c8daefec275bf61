import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Names of those who say so, for every figure of a paragraph that is no date. */
const sayers = (text: string): string[][] =>
  claimsOf(`Kurz gemeldet\n\n${text}`)
    .filter(({ claim }) => claim.figure.kind !== 'date')
    .map(({ claim }) => claim.attribution.map(({ name }) => name))

test.each([
  // Beside reported speech any verb tells who speaks.
  ['3 Millionen Euro, ätzt ein Betriebsrat, seien an [Nordwind] verloren.', ['Betriebsrat']],
  ['Der Verband [Tagblatt] hält dagegen: [Nordwind] schulde 3 Millionen Euro.', ['Tagblatt']],
  ['Die Gewerkschaft poltert weiter: [Nordwind] schulde 3 Millionen Euro.', ['Gewerkschaft']],
  ['Das sei zu wenig, sagte [Kern] (parteilos): [Nordwind] schulde 3 Millionen Euro.', ['Kern']],
  // Who names a figure says so.
  ['[Kern] hatte 3 Millionen Euro genannt, [Nordwind] schweigt.', ['Kern']],
  ['Insider nannten 3 Millionen Euro.', ['Insider']],
  ['[Nordwind] stellt 300 Stellen in Aussicht.', ['Nordwind']],
  ['Das Wirtschaftsministerium bestätigte 3 Millionen Euro für [Nordwind].', ['Wirtschaftsministerium']],
  // Where it can be heard or read.
  ['Aus dem Umfeld ist von 3 Millionen Euro die Rede.', ['Umfeld']],
  ['In der Branche wird von 3 Millionen Euro gesprochen.', ['Branche']],
  ['In Verhandlungskreisen kursiert ein Preis von 3 Millionen Euro.', ['Verhandlungskreise']],
  ['Ausweislich des Geschäftsberichts zahlt [Nordwind] 3 Millionen Euro.', ['Geschäftsbericht']],
  ['Aus dem Prospekt geht ein Preis von 3 Millionen Euro hervor.', ['Prospekt']],
  ['Folgt man den Zahlen des [Tagblatt], schuldet [Nordwind] 3 Millionen Euro.', ['Tagblatt']],
  ['[Nordwind] schuldet 3 Millionen Euro – das jedenfalls behauptet das [Tagblatt].', ['Tagblatt']],
  ['Schätzungen zufolge sind es 3 Millionen Euro.', ['Schätzungen']],
  // Names in marks that nobody lists.
  ['[Nordwind] zahlt dem „Seeblatt“ zufolge 3 Millionen Euro.', ['Seeblatt']],
  ['Nach „Seeblatt“-Informationen zahlt [Nordwind] 3 Millionen Euro.', ['Seeblatt']],
  // Those who judge others, and what is spoken of.
  ['[Nordwind] zahlt laut dem Marktforscher [Seestern] 3 Millionen Euro.', ['Seestern']],
  ['[Nordwind] zahlt einen Preis, den Beteiligte auf 3 Millionen Euro beziffern.', ['Beteiligte']],
  ['[Nordwind] zahlt 115 Euro für ein Papier, das manche Analysten bei 79 Euro sahen.', [], ['Analysten']],
  // Nothing is said yet.
  ['[Seestern], zu dem sich die Aufseher noch äußern müssen, kostet 3 Millionen Euro.', []],
])('%s', (sentence, ...names) => {
  expect(sayers(sentence)).toEqual(names)
})

test('what is said behind a sentence that only tells in what mood somebody is, they say', () => {
  expect(sayers('[Kern] zeigte sich zufrieden. „Wir sind stolz auf das Jahr. Das Plus lag bei 3 Prozent.“')).toEqual([
    ['Kern'],
  ])
})
