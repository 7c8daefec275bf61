import { describe, expect, test } from 'vitest'
import { formerAnswersOf, tellsChange } from '../../src/compare/judge/former-answers.ts'
import { settingsOf } from '../../src/compare/judge/settings.ts'
import { type Question, questionsOf } from '../../src/compare/question/question.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, counted, money, share, told } from './claim.ts'

test('of two answers of one article, that which states the same place is meant, though its figure clashes', () => {
  const people = (text: string, value: number): Figure => counted(text, value, 'Beschäftigte')
  const staff = { type: 'headcount' as const, roles: { company: 'Selmo' }, qualifiers: { move: 'total' } }
  const claims = [
    claim('1', 'a', { ...staff, figure: people('9000', 9000), sentence: 'Selmo hat 9000 Beschäftigte.' }),
    claim('2', 'a', { ...staff, figure: people('5000', 5000), sentence: 'In Deutschland sind es 5000.' }),
    claim('3', 'b', { ...staff, figure: people('6000', 6000), sentence: 'Selmo beschäftigt hierzulande 6000 Leute.' }),
    claim('4', 'c', { ...staff, figure: people('5000', 5000), sentence: 'Bei uns arbeiten für Selmo 5000 Leute.' }),
  ]
  expect(told(claims)).toEqual(['1 single/source', '2+3+4 conflict/value'])
})

test('an article with another price clashes, though a neighbour has its figure with interest reckoned in', () => {
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }
  const sentence =
    'Gezahlt werden 14,3 Milliarden Euro; rechnet man die Zinsen ein, die anfallen, sind es 14,8 Milliarden Euro.'
  const claims = [
    claim('1', 'a', { ...deal, figure: money(14.3), sentence }),
    claim('2', 'a', { ...deal, figure: money(14.8), sentence }),
    claim('3', 'b', { ...deal, figure: money(14.8), sentence: 'Nordwerk zahlt 14,8 Milliarden Euro für Selmo.' }),
    claim('4', 'c', { ...deal, figure: money(14.3), sentence: 'Für Selmo zahlt Nordwerk 14,3 Milliarden Euro.' }),
  ]
  expect(told(claims)).toEqual(['1+3+4 conflict/value', '2 single/source'])
})

describe('an offer that was raised', () => {
  const bid = {
    type: 'share_price' as const,
    roles: { company: 'Selmo', by: 'Nordwerk' },
    qualifiers: { measure: 'price_per_share' },
    modality: 'planned' as const,
  }
  const euros = (value: number): Figure => ({ ...money(value), text: `${value} Euro` })
  const before = claim('1', 'a', { ...bid, figure: euros(91), sentence: 'Nordwerk bietet 91 Euro je Aktie.' })
  const now = claim('2', 'b', { ...bid, figure: euros(94), sentence: 'Nordwerk bietet nun 94 Euro je Aktie.' })

  test.each([
    [91, true],
    [80, false],
  ])('is told to have changed where its article gives the price of the other as the former: %i', (price, changed) => {
    const former = claim('3', 'b', { ...bid, figure: euros(price), sentence: `Bislang waren ${price} Euro geboten.` })
    const questions = questionsOf([before, now, former])
    const [other, later] = questions as [Question, Question]
    expect(tellsChange(later, other, formerAnswersOf(questions), settingsOf({}))).toBe(changed)
  })
})

test('whom one article leaves open is understood where all others name the same', () => {
  const known = claim('1', 'a', { roles: { buyer: 'Nordwerk', company: 'Selmo' }, figure: money(4) })
  const open = claim('2', 'b', { roles: { company: 'Selmo' }, figure: money(5) })
  const rival = claim('3', 'c', { roles: { buyer: 'Tivola', company: 'Selmo' }, figure: money(5) })
  expect(told([known, open])).toEqual(['1+2 conflict/value'])
  expect(told([known, open, rival]).filter((fact) => fact.includes('conflict'))).toEqual([])
})

test('a former answer without a label is of what its sentence tells besides', () => {
  const backlog = { type: 'other' as const, roles: { company: 'Selmo' } }
  const sentence = 'Der Auftragsbestand beträgt 63 Milliarden Euro, ein Jahr davor waren es noch 49 Milliarden Euro.'
  const label = { label: 'Auftragsbestand' }
  const claims = [
    claim('1', 'a', { ...backlog, figure: money(63), qualifiers: label, sentence }),
    claim('2', 'a', { ...backlog, figure: money(49), sentence }),
    claim('3', 'b', {
      ...backlog,
      figure: money(63),
      qualifiers: label,
      sentence: 'Selmo hat Aufträge für 63 Milliarden Euro.',
    }),
  ]
  expect(told(claims)).toEqual(['1+2+3 update/told'])
})

describe('an article that gives several answers', () => {
  const put = (id: string, source: string, billions: number, investor?: string): Claim =>
    claim(id, source, {
      type: 'investment',
      roles: { company: 'Selmo', ...(investor !== undefined && { investor }) },
      figure: money(billions),
    })

  test('means the one whose party another article names too', () => {
    const claims = [put('1', 'a', 2, 'Nordwerk'), put('2', 'a', 9), put('3', 'b', 3, 'Nordwerk')]
    expect(told(claims)).toEqual(['1+3 conflict/value', '2 single/source'])
  })

  test('means the one that is called by the very same words', () => {
    const quota = (id: string, source: string, value: number, label: string): Claim =>
      claim(id, source, {
        type: 'other',
        roles: { company: 'Selmo' },
        figure: share(`${value} Prozent`, value),
        qualifiers: { label },
        modality: source === 'a' ? 'planned' : 'fact',
      })
    const claims = [
      quota('1', 'a', 20, 'Quote der Gläubiger'),
      quota('2', 'b', 25, 'Quote der Gläubiger'),
      quota('3', 'b', 10, 'Rate der Quote der Gläubiger'),
    ]
    expect(told(claims)).toEqual(['1+2 update/plan', '3 single/source'])
  })

  test('which differ by what is measured: who does not say means the one that fits', () => {
    const worth = (id: string, source: string, figure: Figure, measure?: string): Claim =>
      claim(id, source, {
        type: 'valuation',
        roles: { company: 'Selmo', by: 'Nordwerk' },
        figure,
        qualifiers: { basis: 'round', ...(measure !== undefined && { measure }) },
      })
    const claims = [
      worth('1', 'a', money(3.9), 'equity'),
      worth('2', 'a', money(3.4), 'enterprise'),
      worth('3', 'b', money(3.4)),
    ]
    expect(told(claims)).toEqual(['1 single/source', '2+3 agree/same'])
  })
})

describe('an amount in brackets', () => {
  const sentence = 'Nordwerk zahlt 32 Milliarden Dollar in bar (29,3 Milliarden Euro) für Selmo.'
  const deal = { roles: { buyer: 'Nordwerk', company: 'Selmo' } }

  test('is the one before it once more, and no answer of its own', () => {
    const claims = [
      claim('1', 'a', { ...deal, figure: money(32, '', 'USD'), sentence, evidence: at(sentence, 15) }),
      claim('2', 'a', { ...deal, figure: money(29.3), sentence, evidence: at(sentence, 43) }),
      claim('3', 'b', { ...deal, figure: money(29.3) }),
    ]
    expect(told(claims)).toEqual(['1+3 compatible/conversion', '2 single/source'])
  })
})

const at = (sentence: string, start: number): Claim['evidence'] => ({
  start,
  end: start + 10,
  line: 1,
  column: start,
  sentence,
})

test('ranges that only touch are two answers, of which each is known elsewhere by its numbers', () => {
  const forecast = (id: string, source: string, min: number, max: number): Claim =>
    claim(id, source, {
      type: 'growth',
      roles: { company: 'Selmo' },
      qualifiers: { of: 'revenue', period: '2026' },
      figure: { kind: 'percent', text: `${min} bis ${max} Prozent`, value: null, min, max, hedge: 'range' },
      modality: 'planned',
    })
  expect(
    told([forecast('1', 'a', 6, 8), forecast('2', 'a', 4, 6), forecast('3', 'b', 4, 6), forecast('4', 'b', 6, 8)]),
  ).toEqual(['1+4 agree/same', '2+3 agree/same'])
})
