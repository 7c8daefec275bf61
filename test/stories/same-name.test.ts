import { expect, test } from 'vitest'
import { foldName, sameName } from './same-name.ts'

test('a name is compared without its legal form', () => {
  expect(['Rehwald AG', 'Kernbach & Söhne', 'Brandner-Stiftung'].map(foldName)).toEqual([
    'rehwald',
    'kernbach söhne',
    'brandner stiftung',
  ])
})

test.each([
  ['Rehwald AG', 'Rehwald', true],
  ['Brauerei Tannhof', 'Tannhof', true],
  ['Tann', 'Tannhof', false],
  ['EQT', 'EQT Partners', false],
  ['GmbH', 'AG', false],
])('%s, %s: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
})
