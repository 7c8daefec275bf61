import { expect, test } from 'vitest'
import { stakesIn } from './claim-kit.ts'

const SHARE = { type: 'stake', holder: 'Nordwind', company: 'Seestern' }

test.each([
  '[Altmann] überträgt 12 Prozent an der [Seestern] auf [Nordwind].',
  '[Altmann] hat 12 Prozent an der [Seestern] auf die [Nordwind] überschrieben.',
])('who has a share made over to him holds it: %s', (sentence) => {
  expect(stakesIn(sentence)).toEqual([expect.objectContaining(SHARE)])
})

test('so does whom the noun of a sale names', () => {
  expect(stakesIn('Der Verkauf von 12 Prozent an der [Seestern] an den Rivalen [Nordwind] ist besiegelt.')).toEqual([
    SHARE,
  ])
})

test.each([
  '[Nordwind] bleibt nach dem Börsengang von [Seestern] mit 12 Prozent beteiligt.',
  '[Nordwind] bleibt nach dem Börsengang des Logistikers [Seestern] mit 12 Prozent beteiligt.',
  'Größter Aktionär der [Seestern] ist mit 12 Prozent der Händler [Nordwind].',
  'Hinter der [Seestern] steht [Nordwind] mit 12 Prozent der Anteile.',
  '12 Prozent des Tiroler Logistikers [Seestern] gehen an [Nordwind].',
  '12 Prozent der Aktien von [Seestern] befinden sich im Besitz der [Nordwind].',
  'Mit dem Kauf von 12 Prozent steigt [Nordwind] bei [Seestern] ein.',
  '[Nordwind] verhandelt über den Kauf von 12 Prozent an [Seestern].',
])('of two names one holds, and of the other it is told: %s', (sentence) => {
  expect(stakesIn(sentence)).toEqual([SHARE])
})

test('who founded a company holds his share himself', () => {
  expect(stakesIn('[Nordwind] steigt bei [Seestern] ein. Gründer [Kern] hält 12 Prozent.')).toContainEqual(
    expect.objectContaining({ holder: 'Kern', company: 'Seestern' }),
  )
})
