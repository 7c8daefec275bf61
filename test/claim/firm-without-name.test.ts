import { describe, expect, test } from 'vitest'
import { resultsIn } from './claim-kit.ts'

describe('results of a company that the text never names', () => {
  test.each([
    [
      'Der Umsatz legte um 9 Prozent auf 1,4 Milliarden Euro zu, wie das Unternehmen am Freitag mitteilte.',
      ['growth 9 –', 'revenue 1400000000 –'],
    ],
    [
      'Das Ebit sank im Quartal auf 35 (Vorjahr: 42) Millionen Euro. Analysten hatten mit 40 Millionen gerechnet.',
      ['profit 35000000 –', 'profit 42000000 –', 'profit 40000000 –'],
    ],
    [
      'Der Reingewinn stieg um 4 Prozent auf 80 Millionen Franken. Die Aktie gewann 2 Prozent auf 31 Franken.',
      ['growth 4 –', 'profit 80000000 –', 'share_price 2 –', 'share_price 31 –'],
    ],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test('nor is it the daughter that alone has a name', () => {
    expect(
      resultsIn(
        'Der Reingewinn stieg auf 3 Millionen Euro. Das hat der Konzern seiner Tochter [Seestern] zu verdanken.',
      ),
    ).toEqual(['profit 3000000 –'])
  })

  test('what is of a trade, of several or of nobody is none', () => {
    expect(resultsIn('Der Umsatz der Branche stieg um 9 Prozent auf 1,4 Milliarden Euro.')).toEqual([
      'other 9 –',
      'other 1400000000 –',
    ])
    expect(
      resultsIn('Der Einzelhandel setzte 3 Prozent mehr um. Analysten hatten mit einem Plus von 1 Prozent gerechnet.'),
    ).toEqual(['other 3 –', 'other 1 –'])
    expect(resultsIn('Das Unternehmen klagt. Die Branche setzte 3 Milliarden Euro um.')).toEqual(['other 3000000000 –'])
  })
})
