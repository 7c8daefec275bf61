import { describe, expect, test } from 'vitest'
import { resultsIn } from './claim-kit.ts'

describe('what a business takes in and what is left', () => {
  test.each([
    [
      '[Seestern] erwirtschaftete mit 3000 Beschäftigten 730 Millionen Euro.',
      ['headcount 3000 Seestern', 'revenue 730000000 Seestern'],
    ],
    ['[Seestern] erwirtschaftete unter dem Strich 730 Millionen Euro.', ['profit 730000000 Seestern']],
    ['Der Umsatz des Schweizer Reeders [Seestern] stieg auf 5 Milliarden Euro.', ['revenue 5000000000 Seestern']],
    ['Das Geschäftsvolumen von [Seestern] lag bei 4,2 Milliarden Euro.', ['revenue 4200000000 Seestern']],
    ['[Seestern] schreibt rote Zahlen in Höhe von 45 Millionen Euro.', ['profit -45000000 Seestern']],
    ['[Seestern] schreibt mit 45 Millionen Euro wieder schwarze Zahlen.', ['profit 45000000 Seestern']],
    ['[Seestern] ist mit 30 Millionen Euro in die Gewinnzone zurückgekehrt.', ['profit 30000000 Seestern']],
    ['[Seestern] machte ein Plus von 12 Millionen Euro.', ['profit 12000000 Seestern']],
    ['[Seestern] hat operativ 2,9 Milliarden Euro Plus gemacht.', ['profit 2900000000 Seestern']],
    ['[Seestern] machte beim Umsatz ein Plus von 12 Millionen Euro.', ['other 12000000 Seestern']],
    ['Vor Zinsen und Steuern verdiente [Seestern] 430 Millionen Euro.', ['profit 430000000 Seestern']],
    ['Nach Steuern blieben [Seestern] 430 Millionen Euro.', ['profit 430000000 Seestern']],
    ['Der Gewinn von [Seestern] sank, das Finanzergebnis stieg auf 4 Millionen Euro.', ['other 4000000 Seestern']],
    [
      'Der Auftragseingang (3 Milliarden Euro) von [Seestern] übertraf den Umsatz (2 Milliarden Euro).',
      ['other 3000000000 Seestern', 'revenue 2000000000 Seestern'],
    ],
    [
      '[Seestern] rechnet mit einem Gewinn von 57 Millionen Euro, zwei davon aus einem Zukauf. Zuvor hatte der Konzern 65 Millionen angepeilt.',
      ['profit 57000000 Seestern', 'profit 65000000 Seestern'],
    ],
    [
      'Das Ebit von [Seestern] lag bei 12 Millionen Euro. Experten waren im Schnitt von 10 Millionen ausgegangen.',
      ['profit 12000000 Seestern', 'profit 10000000 Seestern'],
    ],
    [
      '[Seestern] rechnet mit einem Ergebnis vor Zinsen, Steuern und Abschreibungen (Ebitda) von 175 Millionen Euro.',
      ['profit 175000000 Seestern'],
    ],
    [
      '[Seestern] erwartet einen Gewinn vor Zinsen, Steuern und Abschreibungen von 175 Millionen Euro.',
      ['profit 175000000 Seestern'],
    ],
    [
      'Der Umsatz von [Seestern] soll das untere Ende der Spanne von 52 bis 55 Millionen Euro erreichen.',
      ['revenue 52000000…55000000 Seestern'],
    ],
    [
      'Der Überschuss von [Seestern] fiel mit 19 Millionen Euro fast 23 Prozent geringer aus.',
      ['profit 19000000 Seestern', 'growth -23 Seestern'],
    ],
    [
      'Aktien von [Seestern] wurden umgesetzt, mit einem Kurswert von 100 Millionen Euro.',
      ['other 100000000 Seestern'],
    ],
    [
      '[Seestern] setzte 81 Milliarden Euro um. Auf Uhren entfielen 8 Milliarden Euro, auf Ringe 7 Milliarden Euro.',
      ['revenue 81000000000 Seestern', 'revenue 8000000000 Seestern', 'revenue 7000000000 Seestern'],
    ],
    ['Die Zinsen beliefen sich bei [Seestern] auf 430 Millionen Euro.', ['other 430000000 Seestern']],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test('what changed by so much comes to the sum that the sentence goes on to', () => {
    expect(
      resultsIn('[Seestern] verbesserte den Betriebsgewinn um 7 Prozent und kam auf 1,4 Milliarden Euro.'),
    ).toEqual(['growth 7 Seestern', 'profit 1400000000 Seestern'])
  })

  test('what another comes to is the same that was told before', () => {
    expect(resultsIn('[Seestern] schafft 20 Milliarden Euro Umsatz. [Nordwind] liegt bei 15 Milliarden Euro.')).toEqual(
      ['revenue 20000000000 Seestern', 'revenue 15000000000 Nordwind'],
    )
  })

  test('who says what he expects means the last result, whatever else was told since', () => {
    expect(
      resultsIn(
        '[Seestern] setzte 410 Millionen Euro um. Das Lager kostete 120 Millionen Euro. Für 2026 peilt [Seestern] 450 Millionen Euro an.',
      ).at(-1),
    ).toBe('revenue 450000000 Seestern')
  })

  test('of several firms in one clause each has its own', () => {
    expect(resultsIn('Erwirtschaftet haben [Seestern] 75,3 und [Nordwind] 29 Milliarden Euro.')).toEqual([
      'revenue 75300000000 Seestern',
      'revenue 29000000000 Nordwind',
    ])
  })
})
