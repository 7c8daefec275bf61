import { describe, expect, test } from 'vitest'
import { claimsOf, moneyIn } from './claim-kit.ts'

describe('what an article is about', () => {
  test('clauses that tell who deals with whom say it, even without words of deals', () => {
    expect(
      moneyIn('[Nordwind] überweist [Seestern] 80 Millionen Euro\n\nZugesagt sind 120 Millionen Euro, wie es heißt.'),
    ).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('it does not colour what a noun of its own names', () => {
    expect(
      moneyIn('[Nordwind] überweist [Seestern] 80 Millionen Euro\n\nDas Auto kommt 2027, Basispreis 20.000 Euro.').at(
        -1,
      ),
    ).toEqual({ type: 'other', company: 'Nordwind' })
  })

  test('what hangs on another sum is no party of this one', () => {
    expect(
      moneyIn(
        'Neue Beteiligung: [Nordwind] steckt 80 Millionen Euro in [Seestern]\n\nGeplant sind 30 Millionen Euro für [Altmann] und 50 Millionen Euro für [Felsberg].',
      ).map(({ company }) => company),
    ).toEqual(['Seestern', 'Altmann', 'Felsberg'])
  })
})

describe('two sums of one verb', () => {
  test('the second has a subject of its own', () => {
    expect(
      moneyIn('Damit beträgt der Umsatz der [Seestern] 80 Millionen Euro und der Gewinn 5 Millionen Euro.').map(
        ({ type }) => type,
      ),
    ).toEqual(['revenue', 'profit'])
  })

  test('what is told beside the subject is not of the subject', () => {
    expect(
      moneyIn('Der Umsatz der [Seestern] stieg auf 80 Millionen Euro bei einem Gewinn von 5 Millionen Euro.').map(
        ({ type }) => type,
      ),
    ).toEqual(['revenue', 'profit'])
  })
})

describe('a branch as a whole', () => {
  test('lends its figures to no company', () => {
    expect(
      moneyIn(
        '[Seestern] investiert viel\n\n[Seestern] baut ein Werk für 80 Millionen Euro. Europaweit werden 900 Millionen Euro in Werke investiert.',
      ).at(-1),
    ).toEqual({ type: 'other' })
  })
})

test('a currency between a sum and a percentage belongs to the sum', () => {
  expect(
    claimsOf('[Nordwind] übernimmt für 40 Millionen Euro 25,1 Prozent der Anteile an [Seestern].').map(
      ({ claim }) => claim.figure.text,
    ),
  ).toEqual(['40 Millionen Euro', '25,1 Prozent'])
})

describe('a participle before its noun', () => {
  test.each([
    ['Die [Nordwind] stützt die mit 5 Millionen Euro verschuldete [Seestern].', { type: 'debt', company: 'Seestern' }],
    [
      '[Seestern] bekommt eine dringend benötigte Finanzspritze über 5 Millionen Euro von [Nordwind].',
      { type: 'investment', company: 'Seestern', investor: 'Nordwind' },
    ],
  ])('is no verb of the clause: %s', (sentence, expected) => {
    expect(moneyIn(sentence)).toEqual([expected])
  })
})

describe('two clauses that share the verb at the end', () => {
  test('each has its own giver', () => {
    expect(
      moneyIn(
        'Hilfe für [Seestern]\n\nDer [Bund] will die Werft mit 5 Millionen Euro, [Irland] mit 2 Millionen Euro fördern.',
      ),
    ).toEqual([
      { type: 'investment', investor: 'Bund', company: 'Seestern' },
      { type: 'investment', investor: 'Irland', company: 'Seestern' },
    ])
  })
})

describe('a sum beside a circumstance', () => {
  test('is what the verb says, not what the circumstance is worth', () => {
    expect(
      moneyIn('[Nordwind] investiert innerhalb einer Finanzierungsrunde 80 Millionen Euro in [Seestern].'),
    ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
    expect(moneyIn('[Seestern] will die Bewertung durch neue Investitionen auf 80 Millionen Euro steigern.')).toEqual([
      { type: 'valuation', company: 'Seestern' },
    ])
  })
})

describe('an attribute between article and noun', () => {
  test('leaves the noun its case', () => {
    expect(
      moneyIn(
        'Die in Wien gegründete [Nordwind] hat der kurz vor der Pleite stehenden [Seestern] 80 Millionen Euro zugesagt.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
  })
})

test('what a share in something is bought for is no worth of a company', () => {
  expect(
    moneyIn('[Nordwind] will der [Felsberg] Anteile an [Seestern] im Wert von 80 Millionen Euro abkaufen.').map(
      ({ type }) => type,
    ),
  ).toEqual(['other'])
})

describe('a noun that only a pronoun stands for', () => {
  test('says what a sum is in the clause behind', () => {
    expect(
      moneyIn('Die Bewertung von [Seestern] hat sich nicht verändert, sie liegt weiter bei 3 Milliarden Euro.'),
    ).toEqual([{ type: 'valuation', company: 'Seestern' }])
  })

  test('and in a relative clause behind the name that hangs on it', () => {
    expect(
      moneyIn('Die Finanzierungsrunde von [Seestern], die 80 Millionen Euro umfasst, ist beendet.').map(
        ({ type }) => type,
      ),
    ).toEqual(['funding_round'])
  })
})

test('what is added behind the particle of a verb is no other clause', () => {
  expect(
    moneyIn('[Seestern] sammelte 80 Millionen Euro ein bei einer Bewertung von 2 Milliarden Euro.').map(
      ({ type }) => type,
    ),
  ).toEqual(['funding_round', 'valuation'])
})

test('whether debt is in a value is said by the nearer word', () => {
  const claims = claimsOf(
    '[Nordwind] übernimmt [Seestern]\n\n[Seestern] wird dabei mit 3,9 Milliarden Dollar Eigenkapitalwert und 3,4 Milliarden Dollar Unternehmenswert bewertet.',
  )
  expect(claims.map(({ claim }) => [claim.figure.text, claim.qualifiers.measure])).toEqual([
    ['3,9 Milliarden Dollar', 'equity'],
    ['3,4 Milliarden Dollar', 'enterprise'],
  ])
})

test.each([
  ['[Seestern] erhält einen Auftrag. Üblich sind eine Million Euro je Megawatt.', []],
  ['[Seestern] investiert 80 Millionen Euro pro Jahr.', [{ type: 'spending', company: 'Seestern' }]],
])('what each costs is no sum of all: %s', (text, expected) => {
  expect(moneyIn(text).filter((claim) => (claim as { type: string }).type !== 'other')).toEqual(expected)
})

test('in talk of bonds coupon and price are no move of a share', () => {
  const types = claimsOf(
    'Anleihe: [Seestern] begibt 80 Millionen Franken, Coupon: 1,5 Prozent, Preis: 100 Prozent',
  ).map(({ claim }) => claim.type)
  expect(types).toEqual(['debt', 'other', 'other'])
})
