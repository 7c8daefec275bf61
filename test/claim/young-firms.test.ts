import { describe, expect, test } from 'vitest'
import { claimsOf, moneyIn } from './claim-kit.ts'

describe('what a text about a young firm tells', () => {
  const round =
    'Das Start-up [Seestern] hat frisches Geld erhalten. Es sammelte in einer Finanzierungsrunde 12 Millionen Euro ein.'

  test.each([
    'Zu den Kunden zählen 400 Banken.',
    'Mehr als 10.000 Unternehmen nutzen die Software.',
    'Rund 2 Millionen Menschen verwenden die App.',
  ])('who uses what it makes are its users: %s', (text) => {
    const [, { claim } = { claim: null }] = claimsOf(`${round} ${text}`)
    expect([claim?.type, claim?.roles.company?.name]).toEqual(['users', 'Seestern'])
  })

  test('of several that are told of each gets its own', () => {
    expect(
      moneyIn('Viel Geld für Start-ups: [Seestern] erhielt 4 Millionen Euro. [Felsberg] bekam 3 Millionen.'),
    ).toEqual([
      { type: 'funding_round', company: 'Seestern' },
      { type: 'funding_round', company: 'Felsberg' },
    ])
  })
})

describe('what a state puts in', () => {
  test.each([
    'Der [Bund] darf 30 Millionen Euro in das Projekt stecken.',
    'Der [Bund] gibt 30 Millionen Euro dazu.',
    'Der [Bund] beteiligt sich mit 30 Millionen Euro an den Kosten.',
  ])('goes to whom the text is about: %s', (text) => {
    expect(moneyIn(`Der Maschinenbauer [Seestern] baut in Graz ein neues Werk. ${text}`)).toEqual([
      { type: 'investment', investor: 'Bund', company: 'Seestern' },
    ])
  })
})

describe('who plays which role in a round', () => {
  test('who founded the firm does not lead it', () => {
    expect(
      moneyIn('Die von [Nordwind] gegründete [Seestern] sammelt in einer Finanzierungsrunde 9 Millionen Euro ein.'),
    ).toEqual([{ type: 'funding_round', company: 'Seestern' }])
  })

  test('a relative clause tells what the round brings', () => {
    expect(moneyIn('[Seestern] plant eine Finanzierungsrunde, die 9 Millionen Euro einbringen soll.')).toEqual([
      { type: 'funding_round', company: 'Seestern' },
    ])
  })

  test('a continent beside the firm is not what the money goes into', () => {
    expect(moneyIn('[Nordwind] hat 9 Millionen Euro in [Seestern] und damit erstmals in Europa investiert.')).toEqual([
      { type: 'investment', investor: 'Nordwind', company: 'Seestern' },
    ])
  })

  test('a sum of money that is secured buys nobody', () => {
    expect(
      moneyIn('Die Firma [Seestern] sichert sich eine große Summe an Investorengeldern: 9 Millionen Euro.'),
    ).toEqual([{ type: 'funding_round', company: 'Seestern' }])
  })

  test('where a value lies is no part of what came before it', () => {
    expect(
      moneyIn('Sie sagte, dass die Bewertung von [Seestern] vor der Finanzierung bei 9 Milliarden Euro lag.'),
    ).toEqual([{ type: 'valuation', company: 'Seestern' }])
  })
})

describe('lists of firms', () => {
  test('each is worth what stands with it', () => {
    expect(
      moneyIn(
        '[Altmann] wird mit elf Milliarden Dollar bewertet. Weitere Firmen sind das Fintech [Seestern] mit 5 Milliarden Dollar, [Felsberg] (4 Milliarden Dollar) und [Nordwind] mit 3 Milliarden Dollar.',
      ),
    ).toEqual([
      { type: 'valuation', company: 'Altmann' },
      { type: 'valuation', company: 'Seestern' },
      { type: 'valuation', company: 'Felsberg' },
      { type: 'valuation', company: 'Nordwind' },
    ])
  })

  test('each has raised what stands with it', () => {
    expect(
      moneyIn(
        'Am meisten sammelten die Finanzierungsrunden von [Altmann] (30 Millionen Euro) und [Seestern] mit 25 Millionen Euro ein.',
      ),
    ).toEqual([
      { type: 'funding_round', company: 'Altmann' },
      { type: 'funding_round', company: 'Seestern' },
    ])
  })

  test('a month behind a number is not counted', () => {
    expect(
      claimsOf('Die Nutzerzahl von [Seestern] stieg auf 48 Millionen von 45 Millionen Ende September.')
        .filter(({ claim }) => claim.type !== 'date')
        .map(({ claim }) => [claim.figure.text, claim.type]),
    ).toEqual([
      ['48 Millionen', 'users'],
      ['45 Millionen', 'users'],
    ])
  })
})
