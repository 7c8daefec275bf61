import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, money, told } from './claim.ts'

describe('an amount that its sentence gives once more in another currency', () => {
  const worth = (id: string, figure: Figure, sentence = `Selmo ist ${figure.text} wert.`): Claim =>
    claim(id, id.charAt(0), {
      type: 'valuation',
      roles: { company: 'Selmo' },
      qualifiers: { basis: 'round' },
      figure,
      sentence,
      evidence: { start: sentence.indexOf(figure.text), end: 0, line: 1, column: 1, sentence },
    })
  const both = (between: string): Claim[] => {
    const [dollars, euros] = [money(9, '', 'USD'), money(7.8, 'rund')]
    const sentence = `Selmo ist ${dollars.text}${between}${euros.text} wert.`
    return [worth('a1', dollars, sentence), worth('a2', euros, sentence)]
  }

  test('is known in either', () => {
    for (const between of [' oder ', ', oder ', ' oder aktuell ', ', in Euro sind das ', ' wert, das entspricht '])
      expect(told([...both(between), worth('b', money(9, '', 'USD')), worth('c', money(7.8))])).toEqual([
        'a1+a2+b+c compatible/conversion',
      ])
  })

  test('is another where words or rates say so', () => {
    expect(told([...both(' und Talis '), worth('b', money(9, '', 'USD'))])).toContain('a1+b agree/same')
    const sentence = 'Selmo ist 9 Milliarden Dollar oder 2 Milliarden Euro wert.'
    const odd = [worth('a1', money(9, '', 'USD'), sentence), worth('a2', money(2), sentence)]
    expect(told([...odd, worth('b', money(2))])).toContain('a2+b agree/same')
  })

  test('or that the next sentence gives once more', () => {
    const next = (opening: string, euros: Figure): Claim[] => {
      const first = `Selmo ist ${money(9, '', 'USD').text} wert.`
      const second = `${opening} ${euros.text}.`
      const start = first.length + 1 + second.indexOf(euros.text)
      const evidence = { start, end: start + euros.text.length, line: 1, column: 1, sentence: second }
      const base = worth('a1', money(9, '', 'USD'), first)
      return [base, { ...worth('a2', euros, second), evidence }]
    }
    for (const opening of ['In Euro gerechnet sind das', 'Umgerechnet sind es', 'Das entspricht umgerechnet'])
      expect(
        told([...next(opening, money(7.8, 'rund')), worth('b', money(9, '', 'USD')), worth('c', money(7.8))]),
      ).toEqual(['a1+a2+b+c compatible/conversion'])
    expect(told([...next('Talis kommt auf', money(7.8)), worth('c', money(7.8))])).toContain('a2+c agree/same')
    expect(told([...next('In Euro gerechnet sind das', money(2)), worth('c', money(2))])).toContain('a2+c agree/same')
  })
})
