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
