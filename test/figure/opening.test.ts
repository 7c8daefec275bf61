import { expect, test } from 'vitest'
import { ahead, not, optional, repeat, shapeOfRow, tokenWhere, word } from '../../src/figure/combine.ts'
import { goOn, opening } from '../../src/figure/opening.ts'
import type { Step } from '../../src/figure/step.ts'

/** The heads of a row of steps, each with what can stand behind it; null where anything can. */
const openingsOf = (...steps: Step<unknown>[]) =>
  shapeOfRow(steps).openings?.map(({ head, behind, ends }) => [
    head.triggers,
    ends || behind === undefined ? null : behind.flatMap(({ triggers }) => triggers),
  ])

const [a, b, c] = [word('a'), word('b'), word('c')]
const any = tokenWhere(() => true)

test.each<[string, Step<unknown>[], unknown]>([
  ['a row', [a, b, c], [[['a'], ['b']]]],
  ['what may be left out', [a, optional(b), c], [[['a'], ['b', 'c']]]],
  [
    'a first step that may be left out',
    [optional(a), b, c],
    [
      [['a'], ['b']],
      [['b'], ['c']],
    ],
  ],
  ['a step that forbids', [a, not(b), c], [[['a'], ['c']]]],
  ['a step that only looks', [a, ahead(b)], [[['a'], ['b']]]],
  ['any token', [a, any], [[['a'], any.starts]]],
  ['an end that is left open', [a, optional(b)], [[['a'], null]]],
  ['a step that repeats', [a, repeat(b, 3), c], [[['a'], ['b', 'c']]]],
  [
    'a first step that repeats',
    [repeat(a, 3), c],
    [
      [['a'], ['a', 'c']],
      [['c'], null],
    ],
  ],
])('of %s', (_name, steps, expected) => {
  expect(openingsOf(...steps)).toEqual(expected)
})

test('where a head is no match alone, what follows the step has no say', () => {
  const known = opening(['x'], ['y'])
  expect(goOn(known, [a])).toBe(known)
})
