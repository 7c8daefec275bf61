import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { decisionRows, reasons } from '../../src/model/fact.ts'

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/facts.md'), 'utf8')

test('the guide to facts has every row of the decision table, in order', () => {
  const [, table = ''] = guide.split('## The decision table')
  expect([...table.matchAll(/^\| `([^`]+)` /gm)].map(([, row]) => row)).toEqual(decisionRows)
})

test('the guide to facts names no reason that is none', () => {
  const named = [...guide.matchAll(/`((?:agree|compatible|conflict|unclear|update)\/[a-z]+)`/g)].map(
    ([, reason]) => reason,
  )
  expect(named.filter((reason) => !(reasons as readonly (string | undefined)[]).includes(reason))).toEqual([])
})
