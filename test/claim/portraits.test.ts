import { expect, test } from 'vitest'
import { claimsOf, resultsIn } from './claim-kit.ts'

const DEAL = '[Nordwind] übernimmt [Seestern] für 300 Millionen Euro. Der Käufer [Nordwind] kommt aus dem Norden.'

test('how large a company is that news of a takeover goes on to tell of is that of whom it is for', () => {
  expect(resultsIn(`${DEAL} Die Belegschaft umfasst 4000 Menschen. Der Umsatz liegt bei 90 Millionen Euro.`)).toEqual([
    'acquisition 300000000 Seestern',
    'headcount 4000 Seestern',
    'revenue 90000000 Seestern',
  ])
})

test('nor is that of a company that is told of later', () => {
  const [before] = resultsIn(
    '[Nordwind] steht vor einer Übernahme. Über die Übernahme wird lange gesprochen. Der Umsatz liegt bei 90 Millionen Euro. Im Mai übernimmt [Nordwind] für 300 Millionen Euro die [Seestern].',
  )
  expect(before).toBe('revenue 90000000 Nordwind')
})

test('what the buyer is named with is its own', () => {
  expect(resultsIn(`${DEAL} Die Belegschaft von [Nordwind] umfasst 4000 Menschen.`)).toEqual([
    'acquisition 300000000 Seestern',
    'headcount 4000 Nordwind',
  ])
})

test.each<[string, string]>([
  ['[Nordwind] verkauft [Seestern] an [Felsberg]. Der Verkauf von [Seestern] soll [Nordwind] helfen.', 'Seestern'],
  [
    '[Nordwind] steigt bei [Seestern] ein und zahlt 30 Millionen Euro. Den Einstieg plant [Nordwind] lange.',
    'Seestern',
  ],
  ['Die [Nordbank] gab [Seestern] einen Kredit. Der Kredit belastet die [Nordbank].', 'Nordbank'],
])('behind "%s" a size is that of %s', (story, company) => {
  expect(resultsIn(`${story}\n\nDie Belegschaft umfasst 4000 Menschen.`).at(-1)).toBe(`headcount 4000 ${company}`)
})

test('a price is that of whose shares the text speaks, and not of whom it named last', () => {
  const text =
    'Die Aktionäre von [Seestern] stimmen zu. [Seestern] holt Geld. Neu dabei ist [Nordwind]. Das Papier verlor 6 Prozent.'
  expect(resultsIn(text)).toEqual(['share_price -6 Seestern'])
})

test.each<[string, string[]]>([
  [
    '[Nordwind] kauft [Seestern] für 30 Millionen Euro. [Nordwind] bezahlt für ein Haus mit 98 Millionen Euro Erlösen und 16 Millionen Euro Gewinn.',
    ['acquisition 30000000 Seestern', 'revenue 98000000 Seestern', 'profit 16000000 Seestern'],
  ],
  ['[Nordwind] ist ein Hersteller mit 300 Mitarbeitern.', ['headcount 300 Nordwind']],
  ['[Nordwind] gilt als Firma mit 300 Mitarbeitern.', ['headcount 300 Nordwind']],
  ['[Nordwind], ein Konzern mit 300 Mitarbeitern, wächst.', ['headcount 300 Nordwind']],
  ['[Nordwind] hat ein Werk mit 300 Mitarbeitern in Ulm.', ['headcount 300 Nordwind']],
])('the size of a firm without a name is not that of who acts: %s', (text, results) => {
  expect(resultsIn(text)).toEqual(results)
})

test.each<string>([
  '[Nordwind] kauft eine Firma mit 300 Beschäftigten.',
  '[Nordwind] zahlt viel für einen Hersteller mit 98 Millionen Euro Umsatz und 300 Mitarbeitern.',
  '[Nordwind] schluckt einen Rivalen mit 98 Millionen Euro Umsatz.',
])('nor of the text where it tells of no deal: %s', (text) => {
  expect(resultsIn(text).filter((result) => /^(revenue|headcount)/.test(result))).toEqual([])
})

test('who goes over to the new owner works for what is bought', () => {
  for (const told of [
    '250 Mitarbeiter wechseln zum neuen Eigentümer.',
    'Alle 250 Mitarbeiter gehen auf den Käufer über.',
    'Zum Erwerber wechseln auch 250 Mitarbeiter.',
  ])
    expect(
      claimsOf(`[Nordwind] übernimmt die Firma [Seestern]. ${told}`).map(({ claim: { type, roles } }) => [
        type,
        roles.company?.name,
      ]),
    ).toEqual([['headcount', 'Seestern']])
})
