import { expect, test } from 'vitest'
import { resultsIn } from './claim-kit.ts'

const DEAL = '[Nordwind] übernimmt [Seestern] für 300 Millionen Euro. Der Käufer [Nordwind] kommt aus dem Norden.'

test('how large a company is that news of a takeover goes on to tell of is that of whom it is for', () => {
  expect(resultsIn(`${DEAL} Die Belegschaft umfasst 4000 Menschen. Der Umsatz liegt bei 90 Millionen Euro.`)).toEqual([
    'acquisition 300000000 Seestern',
    'headcount 4000 Seestern',
    'revenue 90000000 Seestern',
  ])
})

test('what the buyer is named with is its own', () => {
  expect(resultsIn(`${DEAL} Die Belegschaft von [Nordwind] umfasst 4000 Menschen.`)).toEqual([
    'acquisition 300000000 Seestern',
    'headcount 4000 Nordwind',
  ])
})
