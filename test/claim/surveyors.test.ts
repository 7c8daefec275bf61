import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** Figure, type and company of every claim. */
const told = (marked: string): [string, string, string | undefined][] =>
  claimsOf(marked).map(({ claim: { figure, type, roles } }) => [figure.text, type, roles.company?.name])

test('who only found figures out about others is not the company of any', () => {
  expect(
    told(
      'Strom wird teurer\n\nDas Portal [Seestern] hat errechnet, dass die Preise um 5 Prozent steigen. Laut [Seestern] zahlt ein Haushalt 80 Euro mehr.',
    ),
  ).toEqual([
    ['5 Prozent', 'other', undefined],
    ['80 Euro', 'other', undefined],
  ])
  expect(
    told('Mehr Stellen im Handel\n\nEiner Studie von [Seestern] zufolge hängen 3.000 Arbeitsplätze am Handel.'),
  ).toEqual([['3.000 Arbeitsplätze', 'other', undefined]])
})

test('who tells of itself stays a company', () => {
  expect(told('[Seestern] wächst\n\nLaut [Seestern] stieg der Umsatz auf 30 Millionen Euro.')).toEqual([
    ['30 Millionen Euro', 'revenue', 'Seestern'],
  ])
  expect(
    told('[Seestern] wächst\n\n[Seestern] hat errechnet, was Strom kostet. [Seestern] setzte 30 Millionen Euro um.'),
  ).toEqual([['30 Millionen Euro', 'revenue', 'Seestern']])
})

test('a text that opens without any company is about none: only what a clause itself says is of one', () => {
  const opening =
    'Weniger Stellen\n\nDie Lage ist schlecht. Der Gewinn der Konzerne sank um 15 Prozent. Es ist der dritte Rückgang. Auch der Umsatz sank.'
  expect(
    told(
      `${opening} Am meisten verdiente [Seestern] mit 90 Millionen Euro. Insgesamt fielen 3.000 Stellen weg. ${'Vieles blieb, wie es war. '.repeat(6)}`,
    ),
  ).toEqual([
    ['15 Prozent', 'other', undefined],
    ['90 Millionen Euro', 'profit', 'Seestern'],
    ['3.000 Stellen', 'other', undefined],
  ])
})

test('a text is about nobody of whom it only names the founder, or whom it names for others of its kind', () => {
  expect(
    told('Die reichsten Menschen\n\nDer [Seestern-Gründer] führt die Liste an. 30 Millionen Euro Vermögen sind es.'),
  ).toEqual([['30 Millionen Euro', 'other', undefined]])
  expect(
    told(
      'Der Handel wächst\n\nGroß sind Händler wie [Nordwind], [Seestern] oder [Felsberg]. Insgesamt waren es 90 Millionen Euro Umsatz.',
    ),
  ).toEqual([['90 Millionen Euro', 'other', undefined]])
})

test('who holds shares beside one who found figures out is an owner, no source', () => {
  expect(
    claimsOf(
      'Der Kranbauer\n\n[Nordwind] hält 49 Prozent an [Seestern]. Nach Berechnungen von [Zahlwerk] kostet das 30 Millionen Euro.',
    ).map(({ claim: { figure, type, roles } }) => [figure.text, type, roles.holder?.name, roles.company?.name])[0],
  ).toEqual(['49 Prozent', 'stake', 'Nordwind', 'Seestern'])
})
