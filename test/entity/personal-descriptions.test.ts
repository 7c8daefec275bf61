import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('what somebody is in business or to a company means the person whom the sentences before name', () => {
  expect(read('Bei Quarvonix steigt Karsten Ohlenburg ein. Der Hamburger Unternehmer hält 20 Prozent.').at(-1)).toBe(
    'Der Hamburger Unternehmer=Karsten Ohlenburg',
  )
  expect(
    read('Für Siemens ist Anna Ohlenburg ein Gewinn. Die frühere Besitzerin der Bosch AG hält 9 Prozent.'),
  ).toEqual([
    'Siemens=Siemens',
    'Anna Ohlenburg=Anna Ohlenburg',
    'Die frühere Besitzerin=Anna Ohlenburg',
    'Bosch AG=Bosch',
  ])
})

test('of several persons it means who stands for the company named with it, or nobody', () => {
  expect(read('Das sagten Karl Ohlenburg und Dietmar Hopp. Der SAP-Mitgründer bleibt.').at(-1)).toBe(
    'Der SAP-Mitgründer=Dietmar Hopp',
  )
  expect(read('Das sagten Karl Ohlenburg und Anna Pohl. Der Unternehmer bleibt.').at(-1)).toBe('Anna Pohl=Anna Pohl')
})
