import { describe, expect, test } from 'vitest'
import { questionText } from '../../src/compare/question-text.ts'
import type { Fact } from '../../src/model/fact.ts'

const seestern = { id: 'seestern', name: 'Seestern', text: 'Seestern', kind: 'company' } as const
const asked = (type: Fact['type'], qualifiers: Fact['qualifiers'], lang: 'en' | 'de'): string =>
  questionText({ type, roles: { company: seestern }, qualifiers }, lang)

describe('a question says what a reader must know to tell it from its neighbours', () => {
  test.each([
    ['date', { event: 'meeting' }, 'Seestern: date (meeting)', 'Seestern: Datum (Versammlung)'],
    ['date', { event: 'CEO start' }, 'Seestern: date (a new chief)', 'Seestern: Datum (Chefwechsel)'],
    ['date', { event: 'ipo' }, 'Seestern: date (IPO)', 'Seestern: Datum (Börsengang)'],
    ['date', {}, 'Seestern: date', 'Seestern: Datum'],
    ['duration', { of: 'contract' }, 'Seestern: duration (contract)', 'Seestern: Dauer (Vertrag)'],
    ['growth', { of: 'revenue' }, 'Seestern: growth (revenue)', 'Seestern: Wachstum (Umsatz)'],
    ['growth', { of: 'Auftragseingang' }, 'Seestern: growth (Auftragseingang)', 'Seestern: Wachstum (Auftragseingang)'],
    ['valuation', { basis: 'ipo' }, 'Seestern: valuation (at the IPO)', 'Seestern: Bewertung (beim Börsengang)'],
    ['valuation', { basis: 'unspecified' }, 'Seestern: valuation', 'Seestern: Bewertung'],
    [
      'revenue',
      { period: '2025-34' },
      'Seestern: revenue (second quarter 2025)',
      'Seestern: Umsatz (zweites Quartal 2025)',
    ],
  ] as const)('%s %j', (type, qualifiers, en, de) => {
    expect([asked(type, qualifiers, 'en'), asked(type, qualifiers, 'de')]).toEqual([en, de])
  })
})

describe('an arrow says who does it to whom; with whom a date has to do is no direction', () => {
  const nordwind = { id: 'nordwind', name: 'Nordwind', text: 'Nordwind', kind: 'company' } as const
  test.each([
    ['acquisition', { company: seestern, buyer: nordwind }, 'Nordwind → Seestern: takeover price'],
    ['date', { company: seestern, with: nordwind }, 'Seestern & Nordwind: date'],
    ['duration', { company: seestern, with: nordwind }, 'Seestern & Nordwind: duration'],
  ] as const)('%s %j', (type, roles, expected) => {
    expect(questionText({ type, roles, qualifiers: {} }, 'en')).toBe(expected)
  })
})
