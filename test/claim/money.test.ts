import { describe, expect, test } from 'vitest'
import { claimsOf, rolesOf } from './claim-kit.ts'

/** Type and roles of every sum. */
const money = (text: string): Record<string, string>[] =>
  claimsOf(text)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map((traced) => ({ type: traced.claim.type, ...rolesOf(traced) }))

describe('public money', () => {
  test('comes from the state that does something, not from one that is a mere place', () => {
    expect(
      money(
        'Hilfe für [Seestern]\n\nDer [Bund] will die Werft in [Irland] retten. Die Kapitalerhöhung umfasst 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Bund', company: 'Seestern' }])
  })

  test('what a firm helps with is no subsidy', () => {
    expect(money('Die [Nordwind] hat der [Seestern] mit 80 Millionen Euro ausgeholfen.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('"bisher waren es" goes on about the clause before', () => {
    expect(money('Die [Nordwind] half der [Seestern] oft aus, bisher waren es 80 Millionen Euro.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

describe('what an article is about', () => {
  test('clauses that tell who deals with whom say it, even without words of deals', () => {
    expect(
      money('[Nordwind] überweist [Seestern] 80 Millionen Euro\n\nZugesagt sind 120 Millionen Euro, wie es heißt.'),
    ).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('it does not colour what a noun of its own names', () => {
    expect(
      money('[Nordwind] überweist [Seestern] 80 Millionen Euro\n\nDas Auto kommt 2027, Basispreis 20.000 Euro.').at(-1),
    ).toEqual({ type: 'other', company: 'Nordwind' })
  })

  test('what hangs on another sum is no party of this one', () => {
    expect(
      money(
        'Neue Beteiligung: [Nordwind] steckt 80 Millionen Euro in [Seestern]\n\nGeplant sind 30 Millionen Euro für [Altmann] und 50 Millionen Euro für [Felsberg].',
      ).map(({ company }) => company),
    ).toEqual(['Seestern', 'Altmann', 'Felsberg'])
  })
})

describe('two sums of one verb', () => {
  test('the second has a subject of its own', () => {
    expect(
      money('Damit beträgt der Umsatz der [Seestern] 80 Millionen Euro und der Gewinn 5 Millionen Euro.').map(
        ({ type }) => type,
      ),
    ).toEqual(['revenue', 'profit'])
  })

  test('what is told beside the subject is not of the subject', () => {
    expect(
      money('Der Umsatz der [Seestern] stieg auf 80 Millionen Euro bei einem Gewinn von 5 Millionen Euro.').map(
        ({ type }) => type,
      ),
    ).toEqual(['revenue', 'profit'])
  })
})

describe('a branch as a whole', () => {
  test('lends its figures to no company', () => {
    expect(
      money(
        '[Seestern] investiert viel\n\n[Seestern] baut ein Werk für 80 Millionen Euro. Europaweit werden 900 Millionen Euro in Werke investiert.',
      ).at(-1),
    ).toEqual({ type: 'other' })
  })
})

describe('a contract told from its other end', () => {
  test('whose order it is called was told before', () => {
    expect(
      money(
        '[Nordwind] erhält Großauftrag\n\n[Nordwind] hat von der [Seestern] einen Auftrag erhalten. Mit 80 Millionen Euro handelt es sich um den größten Auftrag [Nordwinds].',
      ),
    ).toEqual([{ type: 'contract', supplier: 'Nordwind', customer: 'Seestern' }])
  })
})

test('a currency between a sum and a percentage belongs to the sum', () => {
  expect(
    claimsOf('[Nordwind] übernimmt für 40 Millionen Euro 25,1 Prozent der Anteile an [Seestern].').map(
      ({ claim }) => claim.figure.text,
    ),
  ).toEqual(['40 Millionen Euro', '25,1 Prozent'])
})

describe('those who put money in without a name', () => {
  test('stand before whom they act on', () => {
    expect(money('Gläubiger und Eigentümer stützen [Seestern] mit 80 Millionen Euro.')).toEqual([
      { type: 'investment', company: 'Seestern' },
    ])
  })

  test('leave no room for another name', () => {
    expect(
      money(
        '[Nordwind] steckt 5 Millionen Euro in [Seestern]\n\nInsgesamt erhielt [Seestern] von Geldgebern 80 Millionen Euro.',
      ).at(-1),
    ).toEqual({ type: 'investment', company: 'Seestern' })
  })
})

describe('a participle before its noun', () => {
  test.each([
    ['Die [Nordwind] stützt die mit 5 Millionen Euro verschuldete [Seestern].', { type: 'debt', company: 'Seestern' }],
    [
      '[Seestern] bekommt eine dringend benötigte Finanzspritze über 5 Millionen Euro von [Nordwind].',
      { type: 'investment', company: 'Seestern', investor: 'Nordwind' },
    ],
  ])('is no verb of the clause: %s', (sentence, expected) => {
    expect(money(sentence)).toEqual([expected])
  })
})

describe('two clauses that share the verb at the end', () => {
  test('each has its own giver', () => {
    expect(
      money(
        'Hilfe für [Seestern]\n\nDer [Bund] will die Werft mit 5 Millionen Euro, [Irland] mit 2 Millionen Euro fördern.',
      ),
    ).toEqual([
      { type: 'investment', investor: 'Bund', company: 'Seestern' },
      { type: 'investment', investor: 'Irland', company: 'Seestern' },
    ])
  })
})

describe('goods and services', () => {
  test.each([
    '[Nordwind] hat einen Fünfjahresvertrag mit [Seestern] im Wert von 80 Millionen Euro unterzeichnet.',
    '[Nordwind] will über fünf Jahre Rechenkapazitäten im Wert von 80 Millionen Euro bei [Seestern] erwerben.',
    'Für 60 Züge zahlt die [Nordwind] der [Seestern] 80 Millionen Euro.',
  ])('are ordered, no company is bought: %s', (sentence) => {
    expect(money(sentence)).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })
})

describe('a sum beside a circumstance', () => {
  test('is what the verb says, not what the circumstance is worth', () => {
    expect(money('[Nordwind] investiert innerhalb einer Finanzierungsrunde 80 Millionen Euro in [Seestern].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
    expect(money('[Seestern] will die Bewertung durch neue Investitionen auf 80 Millionen Euro steigern.')).toEqual([
      { type: 'valuation', company: 'Seestern' },
    ])
  })
})

describe('an attribute between article and noun', () => {
  test('leaves the noun its case', () => {
    expect(
      money(
        'Die in Wien gegründete [Nordwind] hat der kurz vor der Pleite stehenden [Seestern] 80 Millionen Euro zugesagt.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
  })
})

describe('a contract told in two sentences', () => {
  test('has the side that the other one names', () => {
    expect(
      money('[Nordwind] kauft 60 Züge bei der [Seestern]. Der Auftrag hat ein Volumen von 80 Millionen Euro.'),
    ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })

  test('is no investment of one side in the other', () => {
    expect(
      money(
        '[Nordwind] hat mit [Seestern] einen Vertrag über Züge unterzeichnet. [Nordwind] erhöht seine Prognose für Investitionen auf 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'spending', company: 'Nordwind' }])
  })
})

describe('a financing', () => {
  test('is had by who secures it, and another joins in', () => {
    expect(
      money(
        '[Seestern] hat sich weitere 80 Millionen Euro Finanzierung gesichert. Größter Geldgeber ist [Nordwind], die allein 70 Millionen Euro bereitstellt.',
      ),
    ).toEqual([
      { type: 'investment', company: 'Seestern' },
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

test('what a sentence begins with was done by who acted before', () => {
  expect(
    money('Die [Nordwind] hat bei [Seestern] zugegriffen. Bestellt wurden Turbinen für 80 Millionen Euro.'),
  ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
})

describe('money that goes back', () => {
  test('is no investment', () => {
    expect(
      money('[Nordwind] investiert in [Seestern]\n\n[Seestern] begann mit der Rückzahlung von 80 Millionen Euro.').map(
        ({ type }) => type,
      ),
    ).toEqual(['other'])
  })

  test('is owed by whoever got it, not by who buys what secures it', () => {
    expect(
      money(
        '[Seestern] ist insolvent. Das 80 Millionen Euro schwere Darlehen ist mit Erlösen aus dem Verkauf von Teilen an [Nordwind] besichert.',
      ),
    ).toEqual([{ type: 'debt', company: 'Seestern' }])
  })
})

describe('what has to be paid', () => {
  test('is spent by those for whom it falls due', () => {
    expect(money('Für die [Seestern] werden 80 Millionen Euro Geldbuße fällig.')).toEqual([
      { type: 'spending', company: 'Seestern' },
    ])
  })

  test('to those who were harmed is no investment', () => {
    expect(money('Die [Seestern] stellt 80 Millionen Euro für Entschädigungen bereit.')).toEqual([
      { type: 'spending', company: 'Seestern' },
    ])
  })
})

test('a tranche is of what the article tells of', () => {
  expect(
    money(
      'Finanzierungsrunde: [Seestern] bekommt Geld\n\nDie erste Tranche in Höhe von 80 Millionen Euro kommt von den Investoren [Nordwind] und [Felsberg].',
    ),
  ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
})

describe('who puts money in', () => {
  test('is not who stands in an attribute of whom it goes to', () => {
    expect(
      money(
        '[Nordwind] hat seine Finanzierung in das bisher hauptsächlich von [Felsberg] unterstützte Unternehmen [Seestern] in Höhe von 80 Millionen Euro abgeschlossen.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
  })

  test('stands as genitive of what is put in', () => {
    expect(money('Die Finanzspritze der [Nordwind] von 80 Millionen Euro rettet die [Seestern].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('puts it into a daughter, not into whose daughter that is', () => {
    expect(money('[Nordwind] beteiligt sich mit 80 Millionen Euro an der [Felsberg] Tochter [Seestern].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

test('what a share in something is bought for is no worth of a company', () => {
  expect(
    money('[Nordwind] will der [Felsberg] Anteile an [Seestern] im Wert von 80 Millionen Euro abkaufen.').map(
      ({ type }) => type,
    ),
  ).toEqual(['other'])
})

describe('a noun that only a pronoun stands for', () => {
  test('says what a sum is in the clause behind', () => {
    expect(
      money('Die Bewertung von [Seestern] hat sich nicht verändert, sie liegt weiter bei 3 Milliarden Euro.'),
    ).toEqual([{ type: 'valuation', company: 'Seestern' }])
  })

  test('and in a relative clause behind the name that hangs on it', () => {
    expect(
      money('Die Finanzierungsrunde von [Seestern], die 80 Millionen Euro umfasst, ist beendet.').map(
        ({ type }) => type,
      ),
    ).toEqual(['funding_round'])
  })
})

test('what is added behind the particle of a verb is no other clause', () => {
  expect(
    money('[Seestern] sammelte 80 Millionen Euro ein bei einer Bewertung von 2 Milliarden Euro.').map(
      ({ type }) => type,
    ),
  ).toEqual(['funding_round', 'valuation'])
})

test('whoever allows aid does not give it', () => {
  expect(money('Der [Bund] hilft der [Seestern]. [Irland] erlaubt Zuschüsse von 80 Millionen Euro.').at(-1)).toEqual({
    type: 'investment',
    investor: 'Bund',
    company: 'Seestern',
  })
})

test('whoever imposes a fine does not pay it', () => {
  expect(money('Der [Bund] verhängt gegen [Seestern] eine Geldbuße von 80 Millionen Euro.')).toEqual([
    { type: 'spending', company: 'Seestern' },
  ])
})
