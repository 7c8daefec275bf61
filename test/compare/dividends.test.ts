import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import { claim, euros, money, told } from './claim.ts'

const paid = (id: string, label: string, figure: Figure, per?: string): Claim =>
  claim(id, id, {
    type: 'other',
    roles: { company: 'Selmo' },
    qualifiers: { label },
    figure: per && figure.kind === 'money' ? { ...figure, per } : figure,
    modality: 'planned',
  })

test('a dividend is that of a share, however the share is called, and said or not', () => {
  for (const per of ['Aktie', 'Titel', 'Namenaktie', 'Anteilsschein', undefined])
    expect(told([paid('a', 'dividende', euros(26), 'Aktie'), paid('b', 'ausschüttung', euros(26), per)])).toEqual([
      'a+b agree/same',
    ])
})

test('what is paid on all shares is another amount', () => {
  expect(told([paid('a', 'dividende', euros(26), 'Aktie'), paid('b', 'dividende', money(0.4))])).toEqual([
    'a+b unclear/qualifier',
  ])
})
