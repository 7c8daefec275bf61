import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

describe('public money', () => {
  test('comes from the state that does something, not from one that is a mere place', () => {
    expect(
      moneyIn(
        'Hilfe für [Seestern]\n\nDer [Bund] will die Werft in [Irland] retten. Die Kapitalerhöhung umfasst 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Bund', company: 'Seestern' }])
  })

  test('what a firm helps with is no subsidy', () => {
    expect(moneyIn('Die [Nordwind] hat der [Seestern] mit 80 Millionen Euro ausgeholfen.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('"bisher waren es" goes on about the clause before', () => {
    expect(moneyIn('Die [Nordwind] half der [Seestern] oft aus, bisher waren es 80 Millionen Euro.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

describe('loans', () => {
  test('of the state or its bank are aid', () => {
    expect(
      moneyIn('Staatshilfe für [Seestern]\n\nEin 80-Millionen-Euro-Darlehen soll die Werft durch den Winter bringen.'),
    ).toEqual([{ type: 'investment', company: 'Seestern' }])
  })

  test('of a public bank are aid to other banks as well', () => {
    expect(moneyIn('Die [KfW] gibt der [Commerzbank] ein Darlehen von 80 Millionen Euro.')).toEqual([
      { type: 'investment', investor: 'KfW', company: 'Commerzbank' },
    ])
  })

  test('of other banks are debts, even beside an authority', () => {
    expect(moneyIn('[Seestern] hat bei Banken Kredite über 80 Millionen Euro, weiß das [Bundeskartellamt].')).toEqual([
      { type: 'debt', company: 'Seestern' },
    ])
  })

  test('what creditors claim is owed by somebody else', () => {
    expect(
      moneyIn(
        '[Seestern] ist insolvent\n\nDie Gläubiger der [Seestern] warten. Ganz vorn steht die [Nordwind] mit Forderungen von 80 Millionen Euro.',
      ),
    ).toEqual([{ type: 'debt', company: 'Seestern' }])
  })
})

describe('fines', () => {
  test('each pays its own', () => {
    expect(
      moneyIn(
        'Das Kartellamt verhängt Strafen.\n\n[Nordwind]/[Altmann] müssen 80 Millionen Euro zahlen und [Seestern] 30 Millionen Euro.',
      ),
    ).toEqual([
      { type: 'spending', company: 'Nordwind' },
      { type: 'spending', company: 'Seestern' },
    ])
  })
})

describe('those who put money in without a name', () => {
  test('stand before whom they act on', () => {
    expect(moneyIn('Gläubiger und Eigentümer stützen [Seestern] mit 80 Millionen Euro.')).toEqual([
      { type: 'investment', company: 'Seestern' },
    ])
  })

  test('leave no room for another name', () => {
    expect(
      moneyIn(
        '[Nordwind] steckt 5 Millionen Euro in [Seestern]\n\nInsgesamt erhielt [Seestern] von Geldgebern 80 Millionen Euro.',
      ).at(-1),
    ).toEqual({ type: 'funding_round', company: 'Seestern' })
  })
})

describe('money that goes back', () => {
  test('is no investment', () => {
    expect(
      moneyIn(
        '[Nordwind] investiert in [Seestern]\n\n[Seestern] begann mit der Rückzahlung von 80 Millionen Euro.',
      ).map(({ type }) => type),
    ).toEqual(['other'])
  })

  test('is owed by whoever got it, not by who buys what secures it', () => {
    expect(
      moneyIn(
        '[Seestern] ist insolvent. Das 80 Millionen Euro schwere Darlehen ist mit Erlösen aus dem Verkauf von Teilen an [Nordwind] besichert.',
      ),
    ).toEqual([{ type: 'debt', company: 'Seestern' }])
  })
})

describe('what has to be paid', () => {
  test('is spent by those for whom it falls due', () => {
    expect(moneyIn('Für die [Seestern] werden 80 Millionen Euro Geldbuße fällig.')).toEqual([
      { type: 'spending', company: 'Seestern' },
    ])
  })

  test('to those who were harmed is no investment', () => {
    expect(moneyIn('Die [Seestern] stellt 80 Millionen Euro für Entschädigungen bereit.')).toEqual([
      { type: 'spending', company: 'Seestern' },
    ])
  })
})

test('a tranche is of what the article tells of', () => {
  expect(
    moneyIn(
      'Finanzierungsrunde: [Seestern] bekommt Geld\n\nDie erste Tranche in Höhe von 80 Millionen Euro kommt von den Investoren [Nordwind] und [Felsberg].',
    ),
  ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
})

describe('who puts money in', () => {
  test('is not who stands in an attribute of whom it goes to', () => {
    expect(
      moneyIn(
        '[Nordwind] hat seine Finanzierung in das bisher hauptsächlich von [Felsberg] unterstützte Unternehmen [Seestern] in Höhe von 80 Millionen Euro abgeschlossen.',
      ),
    ).toEqual([{ type: 'investment', investor: 'Nordwind', company: 'Seestern' }])
  })

  test('stands as genitive of what is put in', () => {
    expect(moneyIn('Die Finanzspritze der [Nordwind] von 80 Millionen Euro rettet die [Seestern].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('puts it into a daughter, not into whose daughter that is', () => {
    expect(moneyIn('[Nordwind] beteiligt sich mit 80 Millionen Euro an der [Felsberg] Tochter [Seestern].')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })
})

test('whoever allows aid does not give it', () => {
  expect(moneyIn('Der [Bund] hilft der [Seestern]. [Irland] erlaubt Zuschüsse von 80 Millionen Euro.').at(-1)).toEqual({
    type: 'investment',
    investor: 'Bund',
    company: 'Seestern',
  })
})

test.each(['vom Steuerzahler', 'aus dem Filmfonds'])('a giver without a name is nobody else: %s', (giver) => {
  expect(
    moneyIn(`Der [Bund] hilft der [Seestern]. [Seestern] erhielt Zuschüsse von 80 Millionen Euro ${giver}.`).at(-1),
  ).toEqual({
    type: 'investment',
    company: 'Seestern',
  })
})

test('whoever imposes a fine does not pay it', () => {
  expect(moneyIn('Der [Bund] verhängt gegen [Seestern] eine Geldbuße von 80 Millionen Euro.')).toEqual([
    { type: 'spending', company: 'Seestern' },
  ])
})

test('an infinitive behind a whole clause has its subject, be a name right before it', () => {
  expect(
    moneyIn('[Nordwind] will den Rivalen [Ostland] ausstechen und [Seestern] für 80 Millionen Euro kaufen.'),
  ).toEqual([{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern' }])
})
