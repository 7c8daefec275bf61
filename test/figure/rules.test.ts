import { describe, expect, test } from 'vitest'
import { german } from '../../src/figure/de/grammar.ts'
import type { ExpectedFigure } from '../../src/figure/define-rule.ts'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import type { FigureMention } from '../../src/model/figure.ts'
import { documentOf } from '../text/document-of.ts'

const figuresOf = (text: string): FigureMention[] =>
  recognizeFigures(documentOf(text, { published: '2025-06-18' }), { numbers: true })

/** The whole figure that an example stands for. */
const whole = (figure: ExpectedFigure, text: string) => {
  const value = 'value' in figure && typeof figure.value === 'number' && figure.kind !== 'date' ? figure.value : null
  return { hedge: 'exact', min: value, max: value, ...figure, text }
}

describe.each(german.rules)('$id', ({ id, accepts, rejects }) => {
  test('has examples and counter-examples', () => {
    expect([accepts.length > 0, rejects.length > 0]).toEqual([true, true])
  })
  test.each(accepts)('reads %s', (example, expected) => {
    const text = example.replace(/[[\]]/g, '')
    const marked = /\[(.*)\]/.exec(example)?.[1] ?? text
    const made = figuresOf(text).filter(({ rule }) => rule === id)
    expect(made.map(({ figure }) => ({ ...figure, hedgeText: undefined }))).toContainEqual(whole(expected, marked))
  })
  test.each(rejects)('leaves %s', (text) => {
    expect(figuresOf(text).filter(({ rule }) => rule === id)).toEqual([])
  })
})

test('every rule has its own id', () => {
  const ids = german.rules.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})
