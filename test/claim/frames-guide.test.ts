import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { placeWeights } from '../../src/claim/cues/cue.ts'
import * as slots from '../../src/claim/roles/slot.ts'

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/frames.md'), 'utf8')

test('the guide to frames has every place with its points', () => {
  const rows = [...guide.matchAll(/^ *\| `(\w+)` \| ([\d.]+) \|/gm)].map(([, place, points]) => [place, Number(points)])
  expect(Object.fromEntries(rows)).toEqual(placeWeights)
})

test('the guide to frames has every slot, and no other', () => {
  const rows = [...guide.matchAll(/^ *\| (`\w+\([^|]*) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)\(/g)].map(([, name]) => name),
  )
  expect(rows.sort()).toEqual(Object.keys(slots).sort())
})
