import { expect, test } from 'vitest'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { dossierOf } from '../../src/compare/dossier.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money } from './claim.ts'

const deal = { buyer: 'Nordwerk', company: 'Selmo' }
const decisions = (claims: readonly Claim[]) =>
  compareClaims(claims).map((fact) => [fact.reason, dossierOf(fact, claims).decision])

test('the dossier of a fact names the row of the decision table that decided', () => {
  const paid = claim('1', 'a', { roles: deal, figure: money(4) })
  const other = claim('2', 'b', { roles: deal, figure: money(5) })
  const planned = claim('3', 'b', { roles: deal, figure: money(5), modality: 'planned' })
  const withDebt = claim('4', 'b', { roles: deal, figure: money(5), qualifiers: { basis: 'with_debt' } })
  const slipped = claim('5', 'b', { roles: deal, figure: money(4000) })
  const denied = claim('6', 'b', { roles: deal, figure: money(4), modality: 'denied' })
  expect([other, planned, withDebt, slipped, denied].flatMap((one) => decisions([paid, one]))).toEqual([
    ['conflict/value', 'clash'],
    ['update/plan', 'moved on'],
    ['unclear/qualifier', 'something missing'],
    ['conflict/value', 'scale slipped'],
    ['conflict/polarity', 'denied'],
  ])
})

test('one source has no row', () => {
  expect(decisions([claim('1', 'a', { roles: deal, figure: money(4) })])).toEqual([['single/source', null]])
})
