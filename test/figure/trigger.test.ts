import { expect, test } from 'vitest'
import { recognizeFigures } from '../../src/figure/recognize.ts'
import { classOf, TriggerTest } from '../../src/figure/trigger.ts'
import { documentOf } from '../text/document-of.ts'

test('rules cannot be put together behind the first text: what they ask for would never be held', () => {
  recognizeFigures(documentOf('Seestern zahlt 3 Millionen Euro.'))
  expect(() => classOf(() => true)).toThrow('before the first text')
  expect(() => new TriggerTest(['quarvonix'])).toThrow('before the first text')
})
