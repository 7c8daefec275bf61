import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { claim, money, share, told } from './claim.ts'

test('a plan is moved on by what is told later, not by what came out the same day', () => {
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const plan = claim('1', 'a', { ...deal, figure: money(4), modality: 'planned', published: '2025-03-03' })
  const done = (published: string): Claim => claim('2', 'b', { ...deal, figure: money(6), published })
  expect(told([plan, done('2025-03-05')])).toEqual(['1+2 update/plan'])
  expect(told([plan, done('2025-03-03')])).toEqual(['1+2 conflict/value'])
})

describe('what an article calls the former answer', () => {
  const backlog = { type: 'other' as const, roles: { company: 'Selmo' }, qualifiers: { label: 'Auftragsbestand' } }
  const chain = 'Der Auftragsbestand liegt bei 5 Milliarden Euro, davor waren es 4 Milliarden Euro.'
  const now = claim('1', 'a', { ...backlog, figure: money(5), sentence: chain })
  const then = claim('2', 'a', { ...backlog, figure: money(4), sentence: chain })
  const other = claim('3', 'b', { ...backlog, figure: money(5) })

  test('belongs to the fact that it moved on to, where nobody else tells of it', () => {
    expect(told([now, then, other])).toEqual(['1+2+3 update/told'])
    const former = claim('4', 'c', { ...backlog, figure: money(4) })
    expect(told([now, then, other, former])).toEqual(['1+3 agree/same', '2+4 agree/same'])
  })

  test('is of another time where it says of which', () => {
    const dated = { ...then, when: { value: '2019', text: '2019', implied: false } }
    expect(told([now, dated, other])).toEqual(['1+3 agree/same', '2 single/source'])
  })
})

test('a plan told a year later with a figure a little other has moved; the same week it was rounded', () => {
  const plan = {
    type: 'investment' as const,
    roles: { investor: 'Nordwerk', company: 'Selmo' },
    modality: 'planned' as const,
  }
  const first = claim('1', 'a', { ...plan, figure: money(1.7, 'rund'), published: '2024-01-08' })
  const later = (published: string): Claim => claim('2', 'b', { ...plan, figure: money(1.6), published })
  expect(told([first, later('2025-03-03')])).toEqual(['1+2 update/published'])
  expect(told([first, later('2024-01-11')])).toEqual(['1+2 compatible/rounding'])
})

test('hearsay of debts is no plan that the debts moved on from', () => {
  const owed = { type: 'debt' as const, roles: { company: 'Selmo' } }
  const owes = claim('1', 'a', { ...owed, figure: money(2) })
  const other = (sentence: string): Claim =>
    claim('2', 'b', { ...owed, figure: money(1), modality: 'possible', sentence })
  expect(told([owes, other('Selmo soll Schulden von 1 Milliarden Euro haben.')])).toEqual(['1+2 conflict/value'])
  expect(told([owes, other('Banken könnten Selmo 1 Milliarden Euro leihen.')])).toEqual(['1+2 update/plan'])
})

test('the move of a share in the morning does not move on to that of the evening', () => {
  const move = { type: 'share_price' as const, roles: { company: 'Selmo' }, published: '2025-03-03' }
  const claims = [
    claim('1', 'a', { ...move, figure: share('80 Prozent', -80), sentence: 'Selmo fiel um 80 Prozent.' }),
    claim('2', 'b', { ...move, figure: share('90 Prozent', -90), sentence: 'Selmo verlor inzwischen 90 Prozent.' }),
  ]
  expect(told(claims)).toEqual(['1+2 unclear/moment'])
})

test('"Einstieg" and "stattlich" are no words for what was before', () => {
  const paid = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const claims = [
    claim('1', 'a', { ...paid, figure: money(4), sentence: 'Der Einstieg kostet stattliche 4 Milliarden Euro.' }),
    claim('2', 'b', { ...paid, figure: money(5) }),
  ]
  expect(told(claims)).toEqual(['1+2 conflict/value'])
})

test('no plan moves on by a scale word', () => {
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const claims = [
    claim('1', 'a', { ...deal, figure: money(0.044), zone: 'title' }),
    claim('2', 'a', { ...deal, figure: money(44), modality: 'planned' }),
  ]
  expect(told(claims)).toEqual(['1+2 conflict/value'])
})

test('"zunächst" tells of what was before beside a verb of the past; else of a first step', () => {
  const bought = {
    type: 'stake' as const,
    roles: { holder: 'Nordwerk', company: 'Selmo' },
    qualifiers: { move: 'buys' },
  }
  const now = claim('1', 'a', { ...bought, figure: share('87 Prozent', 87) })
  const other = (sentence: string): Claim => claim('2', 'b', { ...bought, figure: share('88 Prozent', 88), sentence })
  expect(told([now, other('Zunächst erwirbt Nordwerk 88 Prozent.')])).toEqual(['1+2 unclear/moment'])
  expect(told([now, other('Zunächst wollte Nordwerk 88 Prozent.')])).toEqual(['1+2 update/told'])
})

test('what a plan came to is news of it, though it lies within what was planned', () => {
  const issue = { type: 'share_sale' as const, roles: { company: 'Selmo' }, qualifiers: { kind: 'ipo' } }
  const deed = claim('2', 'b', { ...issue, figure: money(0.56), published: '2025-05-26' })
  const plan = { ...issue, modality: 'planned' as const, published: '2025-05-12' }
  expect(told([claim('1', 'a', { ...plan, figure: money(0.62, 'bis zu') }), deed])).toEqual(['1+2 update/plan'])
  expect(told([claim('1', 'a', { ...plan, figure: money(0.56, 'bis zu') }), deed])).toEqual(['1+2 compatible/hedge'])
  expect(told([claim('1', 'a', { ...plan, figure: money(0.55, 'rund') }), deed])).toEqual(['1+2 compatible/rounding'])
})

test('a plan is not of the past year that its sentence names besides', () => {
  const stake = (id: string, value: number, modality: Claim['modality'], sentence: string): Claim =>
    claim(id, id, {
      type: 'stake',
      roles: { holder: 'Nordwerk', company: 'Selmo' },
      figure: share(`${value} Prozent`, value),
      qualifiers: { move: 'holds' },
      published: modality === 'planned' ? '2026-05-02' : '2026-05-26',
      modality,
      sentence,
    })
  const plan = stake('1', 51, 'planned', 'Nordwerk hatte Selmo 2018 übernommen und will 51 Prozent behalten.')
  expect(told([plan, stake('2', 54, 'fact', 'Nordwerk bleibt mit 54 Prozent dabei.')])).toEqual(['1+2 update/plan'])
})

test('a plan that is named as exactly as what came of it was met, not moved on', () => {
  const sale = { type: 'share_sale' as const, roles: { company: 'Selmo', seller: 'Nordwerk' } }
  const upTo = claim('1', 'a', {
    ...sale,
    figure: money(9.39, 'bis zu'),
    modality: 'planned',
    published: '2025-03-03',
  })
  const done = (billions: number, hedge = ''): Claim =>
    claim('2', 'b', { ...sale, figure: money(billions, hedge), published: '2025-03-10' })
  expect(told([upTo, done(9.386, 'rund')])).toEqual(['1+2 compatible/vaguer'])
  expect(told([upTo, done(9.12)])).toEqual(['1+2 update/plan'])
})
