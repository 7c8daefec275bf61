import { expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

test.each([
  ['[Seestern], den [Nordwind] für 3 Millionen Euro gekauft hat, wächst.', 'Nordwind', 'Seestern'],
  ['[Seestern], die [Nordwind] im Juni für 3 Millionen Euro gekauft hat, wächst.', 'Nordwind', 'Seestern'],
  ['[Seestern], die der Konzern [Nordwind] im Juni für 3 Millionen Euro gekauft hat, wächst.', 'Nordwind', 'Seestern'],
  ['[Seestern], die im Juni [Nordwind] für 3 Millionen Euro gekauft hat, wächst.', 'Seestern', 'Nordwind'],
])('%s tells that %s buys %s', (text, buyer, company) => {
  expect(moneyIn(text).map((roles) => [roles.buyer, roles.company])).toEqual([[buyer, company]])
})
