import { describe, expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Type, sum and roles of every claim. */
const told = (text: string): [string, string, Record<string, string>][] =>
  claimsOf(text).map((one) => [one.claim.type, one.claim.figure.text, rolesOf(one)])

describe('a clause goes on behind what interrupts it', () => {
  test('brackets', () => {
    expect(told('[Nordwind] kaufte (nach langem Streit) die [Seestern] für 80 Millionen Euro.')).toEqual([
      ['acquisition', '80 Millionen Euro', { buyer: 'Nordwind', company: 'Seestern' }],
    ])
  })

  test('a clause of saying', () => {
    expect(told('300 Stellen, sagte [Kern], sollen bei [Seestern] wegfallen.')).toEqual([
      ['headcount', '300 Stellen', { company: 'Seestern' }],
    ])
  })

  test('a pair of dashes', () => {
    expect(told('[Nordwind] zahlt – wie erwartet – 80 Millionen Euro für die [Seestern].')).toEqual([
      ['acquisition', '80 Millionen Euro', { buyer: 'Nordwind', company: 'Seestern' }],
    ])
  })

  test('some of many, named between the parts of the verb', () => {
    expect(told('80 Millionen Euro haben Geldgeber, darunter die [Nordwind], in die [Seestern] gesteckt.')).toEqual([
      ['funding_round', '80 Millionen Euro', { company: 'Seestern' }],
    ])
  })

  test('one dash parts two clauses', () => {
    expect(told('[Nordwind] wartet – die [Altmann] zahlt 80 Millionen Euro für die [Seestern].')).toEqual([
      ['acquisition', '80 Millionen Euro', { buyer: 'Altmann', company: 'Seestern' }],
    ])
  })
})

describe('a relative clause behind a figure', () => {
  test('tells who gave the sum to whom', () => {
    expect(
      told(
        'Es geht um einen Kredit von 80 Millionen Euro, den der [Bund] der [Seestern] gegeben hat und für den er haftet.',
      ),
    ).toEqual([['investment', '80 Millionen Euro', { investor: 'Bund', company: 'Seestern' }]])
  })
})

describe('the parts of a sum', () => {
  test('go to whom they are allotted', () => {
    expect(
      told(
        'Die [Altmann] bestellt 50 Züge für 80 Millionen Euro bei der [Nordwind]. Davon entfallen 30 Millionen auf die [Seestern].',
      ),
    ).toContainEqual(['contract', '30 Millionen', { customer: 'Altmann', supplier: 'Seestern' }])
  })
})

describe('who gets it', () => {
  test('a name behind a day is nobody’s day', () => {
    expect(told('8 Millionen Euro gewährte der [Bund] Anfang Mai 2008 der [Seestern] als Kapitalspritze.')[0]).toEqual([
      'investment',
      '8 Millionen Euro',
      { investor: 'Bund', company: 'Seestern' },
    ])
  })
})

describe('who does it', () => {
  test('an infinitive may open the sentence', () => {
    expect(told('Kaufen will [Nordwind] die [Seestern] für 80 Millionen Euro.')).toEqual([
      ['acquisition', '80 Millionen Euro', { buyer: 'Nordwind', company: 'Seestern' }],
    ])
  })

  test('behind "und" the verb goes on with the subject, and the next name is the object', () => {
    expect(told('Die [Nordwind] wächst und hat [Seestern] mit 80 Millionen Euro unterstützt.')).toEqual([
      ['investment', '80 Millionen Euro', { investor: 'Nordwind', company: 'Seestern' }],
    ])
  })

  test('the object of a verb of asking does what the infinitive says', () => {
    expect(told('[Seestern] bittet die [Nordwind], 80 Millionen Euro zu investieren.')[0]?.[2]).toMatchObject({
      investor: 'Nordwind',
    })
  })

  test('an idiom is a verb: its noun is no goal', () => {
    expect(
      told('[Nordwind] beteiligt sich an [Seestern]\n\n[Nordwind] will 80 Millionen Euro in die Hand nehmen.'),
    ).toEqual([['investment', '80 Millionen Euro', { investor: 'Nordwind', company: 'Seestern' }]])
  })
})

test('two nouns before a name, and adjectives made of two words or of a participle, are read as what stands before it', () => {
  for (const text of [
    'Der Zulieferer und Anlagenbauer [Nordwind] übernimmt [Seestern] für 80 Millionen Euro.',
    'Der US-amerikanische Zulieferer [Nordwind] übernimmt [Seestern] für 80 Millionen Euro.',
    'Der Zulieferer [Nordwind] will die Investoren von [Altmann] ausstechen und den angeschlagenen Konzern [Seestern] für 80 Millionen Euro übernehmen.',
  ])
    expect(told(text)).toEqual([['acquisition', '80 Millionen Euro', { buyer: 'Nordwind', company: 'Seestern' }]])
})

describe('a relative pronoun that could be either', () => {
  const price = (text: string): Record<string, string>[] =>
    told(text).flatMap(([type, , roles]) => (type === 'acquisition' ? [roles] : []))
  const roles = { buyer: 'Nordwind', company: 'Seestern' }

  test.each([
    'Größer war nur [Seestern], die [Nordwind] 2007 für 16 Milliarden Euro erwarb.',
    'Größer war nur die Kette [Seestern], welche [Nordwind] 2011 für 16 Milliarden Euro schluckte.',
    'Größer war nur [Seestern], das der finnische Rivale [Nordwind] 2007 für 16 Milliarden Euro kaufte.',
  ])('is the object where a name stands right behind it: %s', (text) => {
    expect(price(text)).toEqual([roles])
  })

  test.each([
    'Größer ist nur [Nordwind], die 2007 [Seestern] für 16 Milliarden Euro erwarb.',
    'Größer ist nur [Nordwind], die den Rivalen [Seestern] für 16 Milliarden Euro kaufte.',
  ])('is the subject elsewhere: %s', (text) => {
    expect(price(text)).toEqual([roles])
  })
})
