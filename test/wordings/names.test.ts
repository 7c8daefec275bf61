import { expect, test } from 'vitest'
import { type Name, parseFillers, readFillers } from '../../scripts/wordings/names.ts'
import { readWordings } from '../../scripts/wordings/read-wordings.ts'
import { fillers } from './fillers.ts'

const named = (name: string): Name => ({ gender: 'n', forms: [name, name, name, `von ${name}`], names: [name] })
const lanxess = named('Lanxess')
const triton: Name = {
  gender: 'm',
  forms: [
    'der Finanzinvestor Triton',
    'den Finanzinvestor Triton',
    'dem Finanzinvestor Triton',
    'des Finanzinvestors Triton',
  ],
  names: ['Triton'],
}

test('a role is played by the names of its groups, and a bare name is neuter', () => {
  expect(fillers).toEqual({
    roles: new Map([
      ['company', [lanxess]],
      ['buyer', [triton]],
      ['other', [lanxess, triton, named('Evonik')]],
    ]),
    figures: { money: ['rund 3 Millionen Euro'], percent: ['5 %'], count: ['40'] },
  })
})

test('a group that nobody wrote down is told', () => {
  const yaml =
    'roles: { buyer: [funds] }\nfigures: { money: [1 Euro], percent: [1 %], count: ["1"] }\ngroups: { firms: [Lanxess] }'
  expect(() => parseFillers(yaml)).toThrow('no group funds')
})

test('the roles of the fixtures have names', () => {
  expect([...readFillers().roles.keys()].sort()).toEqual([
    'buyer',
    'company',
    'customer',
    'holder',
    'investor',
    'other',
    'seller',
    'supplier',
  ])
})

test('each type of claim about money, shares and people has wordings, and some that nobody tunes to', () => {
  const typesOf = (split: string): string[] => [
    ...new Set(readWordings().flatMap((wording) => (wording.split === split ? [wording.type] : []))),
  ]
  expect(typesOf('tuning')).toEqual([
    'acquisition',
    'contract',
    'debt',
    'funding_round',
    'growth',
    'headcount',
    'investment',
    'profit',
    'revenue',
    'share_price',
    'share_sale',
    'spending',
    'stake',
    'users',
    'valuation',
  ])
  expect(typesOf('held-out')).toEqual(typesOf('tuning'))
})
