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

describe('a sum that is no price', () => {
  test('what somebody secures is got', () => {
    expect(moneyIn('In einer Finanzierungsrunde hat sich die [Seestern] 80 Millionen Euro gesichert.')).toEqual([
      { type: 'funding_round', company: 'Seestern' },
    ])
  })

  test('what shares sold are worth is what they bring', () => {
    expect(moneyIn('Die [Altmann] verkaufte Anteile an [Seestern] im Wert von 80 Millionen Euro.')).toEqual([
      { type: 'share_sale', seller: 'Altmann', company: 'Seestern' },
    ])
  })

  test('what is invested where the state helps is laid out', () => {
    expect(
      moneyIn('Der [Bund] fördert das Werk der [Seestern] mit 30 Millionen Euro. Investiert werden 80 Millionen Euro.'),
    ).toEqual([
      { type: 'investment', investor: 'Bund', company: 'Seestern' },
      { type: 'spending', company: 'Seestern' },
    ])
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

describe('a contract told from its other end', () => {
  test('whose order it is called was told before', () => {
    expect(
      moneyIn(
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

describe('goods and services', () => {
  test.each([
    '[Nordwind] hat einen Fünfjahresvertrag mit [Seestern] im Wert von 80 Millionen Euro unterzeichnet.',
    '[Nordwind] will über fünf Jahre Rechenkapazitäten im Wert von 80 Millionen Euro bei [Seestern] erwerben.',
    'Für 60 Züge zahlt die [Nordwind] der [Seestern] 80 Millionen Euro.',
  ])('are ordered, no company is bought: %s', (sentence) => {
    expect(moneyIn(sentence)).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
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

describe('a contract told in two sentences', () => {
  test('has the side that the other one names', () => {
    expect(
      moneyIn('[Nordwind] kauft 60 Züge bei der [Seestern]. Der Auftrag hat ein Volumen von 80 Millionen Euro.'),
    ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })

  test('is no investment of one side in the other', () => {
    expect(
      moneyIn(
        '[Nordwind] hat mit [Seestern] einen Vertrag über Züge unterzeichnet. [Nordwind] erhöht seine Prognose für Investitionen auf 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'spending', company: 'Nordwind' }])
  })
})

describe('a financing', () => {
  test('is had by who secures it, and another joins in', () => {
    expect(
      moneyIn(
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
    moneyIn('Die [Nordwind] hat bei [Seestern] zugegriffen. Bestellt wurden Turbinen für 80 Millionen Euro.'),
  ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
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

describe('a round and its parts', () => {
  test('who takes part in a round puts money into who closed it', () => {
    expect(
      moneyIn(
        '[Seestern] hat eine Finanzierungsrunde über 40 Millionen Euro abgeschlossen. [Nordwind] beteiligt sich mit 15 Millionen Euro an der Runde, [Felsberg] legt 10 Millionen Euro dazu.',
      ),
    ).toEqual([
      { type: 'funding_round', company: 'Seestern' },
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
      { type: 'investment', investor: 'Felsberg', company: 'Seestern' },
    ])
  })

  test('who leads it may be told in the sentence behind', () => {
    expect(
      moneyIn('[Seestern] hat bei Investoren 40 Millionen Euro eingeworben. Angeführt wird sie von [Nordwind].'),
    ).toEqual([{ type: 'funding_round', company: 'Seestern', lead: 'Nordwind' }])
  })

  test('what shareholders give goes to whose they are', () => {
    expect(moneyIn('Die Gesellschafter der [Seestern] haben 80 Millionen Euro nachgeschossen.')).toEqual([
      { type: 'investment', company: 'Seestern' },
    ])
  })
})

describe('how a sum comes in', () => {
  test('what one secures from somebody named is put in by them, by new shares it is what those bring', () => {
    expect(moneyIn('Die [Seestern] besorgt sich 80 Millionen Euro von [Nordwind].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
    expect(moneyIn('Die [Seestern] besorgt sich über eine Kapitalerhöhung 80 Millionen Euro.')).toEqual([
      { type: 'share_sale', company: 'Seestern', seller: 'Seestern' },
    ])
    expect(moneyIn('Die [Seestern] hat am Anleihemarkt 80 Millionen Euro eingesammelt.')).toEqual([
      { type: 'debt', company: 'Seestern' },
    ])
  })

  test('what banks lend is owed', () => {
    expect(
      moneyIn('Mehrere Banken stellen der [Seestern] einen Überbrückungskredit von 80 Millionen Euro bereit.'),
    ).toEqual([{ type: 'debt', company: 'Seestern' }])
  })

  test('who leads a round may stand inside an attribute of it', () => {
    expect(
      moneyIn('[Seestern] erhält in einer vom Fonds [Nordwind] angeführten Finanzierungsrunde 80 Millionen Euro.'),
    ).toEqual([{ type: 'funding_round', company: 'Seestern', lead: 'Nordwind' }])
  })

  test('who binds himself to pay does it', () => {
    expect(
      moneyIn('[Nordwind] hat sich verpflichtet, [Seestern] 80 Millionen Euro für die Munition zu zahlen.'),
    ).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })
})

describe('what a sum is paid for', () => {
  test('who is helped is no helper', () => {
    expect(moneyIn('Die [Seestern] wird vom [Bund] mit weiteren 40 Millionen Euro gestützt.')).toEqual([
      { type: 'investment', investor: 'Bund', company: 'Seestern' },
    ])
  })

  test('an option on goods is a part of the order', () => {
    expect(
      moneyIn(
        'Die [Nordwind] beschafft bei [Seestern] Züge für 2 Milliarden Euro und sichert sich eine Option auf weitere Züge für 600 Millionen Euro.',
      ),
    ).toEqual([
      { type: 'contract', customer: 'Nordwind', supplier: 'Seestern' },
      { type: 'contract', customer: 'Nordwind', supplier: 'Seestern' },
    ])
  })

  test('bonds are placed too', () => {
    expect(moneyIn('[Seestern] hat Anleihen im Volumen von 80 Millionen Euro platziert.')).toEqual([
      { type: 'debt', company: 'Seestern' },
    ])
  })

  test('the issue of new shares brings what it brings', () => {
    expect(moneyIn('Durch die Ausgabe neuer Aktien flossen der [Seestern] 80 Millionen Euro zu.')).toEqual([
      { type: 'share_sale', company: 'Seestern' },
    ])
  })
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

test('in news of a capital increase new shares bring what is taken in', () => {
  expect(
    moneyIn(
      'Kapitalerhöhung: [Seestern] holt sich 296 Millionen Euro am Markt\n\n[Seestern] hat seine Kapitalerhöhung abgeschlossen. Brutto nahm das Unternehmen [Seestern] 296 Millionen Euro ein.',
    ),
  ).toEqual([
    { type: 'share_sale', company: 'Seestern', seller: 'Seestern' },
    { type: 'share_sale', company: 'Seestern', seller: 'Seestern' },
  ])
})

test('the loan of a public bank goes to whom the article is about', () => {
  expect(
    moneyIn(
      'Der [Bund] rettet [Seestern]\n\nDer [Bund] hilft [Seestern]. Dazu kommt ein Kredit von [Bund] über 140 Millionen Euro.',
    ),
  ).toEqual([{ type: 'investment', investor: 'Bund', company: 'Seestern' }])
})

test('a loan called the state’s is given by no owner of the borrower', () => {
  expect(
    moneyIn(
      '[Seestern] ist insolvent\n\nGroßaktionär [Nordwind] zahlt nicht mehr. Der staatliche Überbrückungskredit für [Seestern] über 150 Millionen Euro ist wohl verloren.',
    ),
  ).toEqual([{ type: 'investment', company: 'Seestern' }])
})
