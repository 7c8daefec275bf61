import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

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

describe('a contract told from its other end', () => {
  test('whose order it is called was told before', () => {
    expect(
      moneyIn(
        '[Nordwind] erhält Großauftrag\n\n[Nordwind] hat von der [Seestern] einen Auftrag erhalten. Mit 80 Millionen Euro handelt es sich um den größten Auftrag [Nordwinds].',
      ),
    ).toEqual([{ type: 'contract', supplier: 'Nordwind', customer: 'Seestern' }])
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

describe('a contract told in two sentences', () => {
  test.each([
    '[Seestern] baut für [Nordwind] drei Fregatten. Der Auftrag hat einen Wert von 3 Milliarden Euro.',
    '[Seestern] versorgt [Nordwind] mit Strom. Der Vertrag ist 3 Milliarden Euro wert.',
  ])('has the sides that the first one names: %s', (text) => {
    expect(moneyIn(text)).toEqual([{ type: 'contract', customer: 'Nordwind', supplier: 'Seestern' }])
  })

  test('of two contracts the one told last is meant', () => {
    const text =
      '[Nordwind] bestellte bei [Seestern] ein Schiff. Die Werft [Kleinwerk] erhielt von [Ostkap] einen Auftrag.\n\nAuch die [Nordwind] hat einen Auftrag erteilt. Der Auftragswert: eine Milliarde Euro. Zuvor hatte [Ostkap] bei [Kleinwerk] noch ein Schiff bestellt.'
    expect(moneyIn(text)).toEqual([expect.objectContaining({ type: 'contract', customer: 'Nordwind' })])
  })

  test('several orders come from several', () => {
    const text =
      'Von [Nordwind] bekam [Seestern] einen Auftrag. [Seestern] hat auf der Messe Bestellungen im Wert von 5 Milliarden Euro erhalten.'
    expect(moneyIn(text)).toEqual([{ type: 'contract', supplier: 'Seestern' }])
  })

  test('of two in a consortium neither orders from the other', () => {
    const text =
      '[Seestern] baut mit [Nordwind] einen Tunnel. Die Arbeitsgemeinschaft freut sich. Der Auftrag für [Seestern] hat einen Wert von 3 Milliarden Euro.'
    expect(moneyIn(text)).toEqual([{ type: 'contract', supplier: 'Seestern' }])
  })

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
      { type: 'share_sale', company: 'Seestern', seller: 'Seestern' },
    ])
  })
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

describe('the noun that a sum is of', () => {
  test.each([
    'Der Auftrag der [Seestern] hat ein Volumen von 80 Millionen Euro und geht an [Nordwind].',
    'Die [Seestern] erteilt [Nordwind] einen Auftrag, der 80 Millionen Euro umfasst.',
  ])('has more said of it in the clause beside: %s', (sentence) => {
    expect(moneyIn(sentence)).toEqual([{ type: 'contract', supplier: 'Nordwind', customer: 'Seestern' }])
  })

  test('is one of two sides that stand behind "zwischen"', () => {
    expect(
      moneyIn('Der Rahmenvertrag zwischen dem [Bund] und [Nordwind] hat einen Umfang von 80 Millionen Euro.'),
    ).toEqual([{ type: 'contract', customer: 'Bund', supplier: 'Nordwind' }])
  })

  test.each([
    '[Seestern] hat eine Anleihe begeben. Sie hat ein Volumen von 80 Millionen Euro.',
    '[Seestern] hat hohe Schulden. Zuletzt waren es 80 Millionen Euro.',
    '[Seestern] trägt schwer an Verbindlichkeiten, 80 Millionen Euro sind es heute.',
    'Von 90 auf 80 Millionen Euro hat [Seestern] die Schulden abgetragen.',
  ])('is meant by a pronoun, or was told of without a sum: %s', (text) => {
    expect(moneyIn(text).at(-1)).toEqual({ type: 'debt', company: 'Seestern' })
  })
})
