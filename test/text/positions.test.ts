import { expect, test } from 'vitest'
import { positionsOf } from '../../src/text/positions.ts'

test('offsets count code points, lines and columns from one', () => {
  const text = 'a😀b\nzwei 😀 Euro\r\nx'
  const positionAt = positionsOf(text)
  expect([0, 3, 5, text.indexOf('Euro'), text.indexOf('x')].map(positionAt)).toEqual([
    { offset: 0, line: 1, column: 1 },
    { offset: 2, line: 1, column: 3 },
    { offset: 4, line: 2, column: 1 },
    { offset: 11, line: 2, column: 8 },
    { offset: 17, line: 3, column: 1 },
  ])
})
