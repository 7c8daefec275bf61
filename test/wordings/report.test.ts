import { expect, test } from 'vitest'
import type { Wording } from '../../scripts/wordings/read-wordings.ts'
import { failures, rateTable } from '../../scripts/wordings/report.ts'
import type { WordingScore } from '../../scripts/wordings/score-wording.ts'

const score = (
  type: Wording['type'],
  split: Wording['split'],
  template: string,
  typed: number,
  right: number,
): WordingScore => ({
  wording: { type, split, template },
  fillings: 5,
  typed,
  right,
  misread: Array.from({ length: 5 - right }, (_, index) => ({ text: `${template} ${index + 1}`, read: 'other' })),
})

const scores = [
  score('debt', 'tuning', 'Schulden', 5, 4),
  score('debt', 'tuning', 'Kredit', 2, 1),
  score('debt', 'held-out', 'Anleihe', 3, 0),
  score('stake', 'tuning', 'Anteil', 5, 5),
]

test('rates by type and split', () => {
  expect(rateTable(scores)).toEqual([
    '               tuning                  held-out',
    'type           right   type    of      right   type    of',
    'debt           0.500   0.700   2       0.000   0.600   1',
    'stake          1.000   1.000   1       –       –       0',
    'all            0.667   0.800   3       0.000   0.600   1',
  ])
})

test('what fails is shown with three readings, the worst first, and nothing held out', () => {
  expect(failures(scores)).toEqual([
    '1/5 (type 2) debt | Kredit',
    '    Kredit 1',
    '      → other',
    '    Kredit 2',
    '      → other',
    '    Kredit 3',
    '      → other',
    '4/5 (type 5) debt | Schulden',
    '    Schulden 1',
    '      → other',
  ])
})
