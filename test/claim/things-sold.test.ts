import { describe, expect, test } from 'vitest'
import { moneyIn } from './claim-kit.ts'

describe('a thing that is sold', () => {
  test('is called by the words of the text', () => {
    expect(moneyIn('[Nordwind] verkauft sein Federnwerk für 8 Millionen Euro an [Seestern].')).toEqual([
      { type: 'acquisition', buyer: 'Seestern', company: 'Federnwerk', seller: 'Nordwind' },
    ])
    expect(moneyIn('[Nordwind] erwirbt für 8 Millionen Euro das Areal am Hafen.')).toEqual([
      { type: 'acquisition', buyer: 'Nordwind', company: 'Areal' },
    ])
    expect(moneyIn('Für 8 Millionen Euro ging der Logistikpark in Lehrte von [Nordwind] an [Seestern].')).toEqual([
      { type: 'acquisition', buyer: 'Seestern', company: 'Logistikpark', seller: 'Nordwind' },
    ])
  })

  test('is meant where the text goes on about it by a shorter word', () => {
    expect(
      moneyIn('[Nordwind] trennt sich von seinem Federnwerk. Das Werk geht für 8 Millionen Euro an [Seestern].'),
    ).toEqual([{ type: 'acquisition', buyer: 'Seestern', company: 'Federnwerk', seller: 'Nordwind' }])
  })

  test('has no shares, and does nothing itself', () => {
    expect(
      moneyIn('[Nordwind] verkauft sein Federnwerk an [Seestern]. Die Aktie kostet 46 Euro.').map(
        ({ company }) => company,
      ),
    ).not.toContain('Federnwerk')
  })

  test('is none where it only goes into operation', () => {
    expect(
      moneyIn('In Betrieb geht das Stahlwerk von [Nordwind] 2027, es kostet 80 Millionen Euro.'),
    ).not.toContainEqual(expect.objectContaining({ type: 'acquisition' }))
  })
})

describe('the price of the one purchase of a text', () => {
  const deal = '[Altmann] verkauft [Seestern] an [Nordwind].'
  const price = [{ type: 'acquisition', buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' }]

  test('is a sum that is only said, asked, agreed or paid', () => {
    for (const told of [
      'In der Branche kursieren 30 Millionen Euro.',
      'Insider sprechen von 30 Millionen Euro.',
      'Beide Seiten verständigten sich auf 30 Millionen Euro.',
      'Vereinbart wurden 30 Millionen Euro.',
      'Der Konzern blättert 30 Millionen Euro hin.',
      'Als Preis werden 30 Millionen Euro genannt.',
    ])
      expect(moneyIn(`${deal} ${told}`), told).toEqual(price)
  })

  test('is none that a noun says to be of something else', () => {
    for (const told of [
      'Der Konzern zahlte 30 Millionen Euro Steuern.',
      'Insider sprechen von Synergien von 30 Millionen Euro.',
    ])
      expect(
        moneyIn(`${deal} ${told}`).map(({ type }) => type),
        told,
      ).not.toContain('acquisition')
  })
})
