import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('names in one list with a company, or behind a noun of several, are of companies', () => {
  expect(read('Verträge gibt es mit Nvidia, Quarvonix und Brennosal.')).toEqual([
    'Nvidia=Nvidia',
    'Quarvonix=Quarvonix',
    'Brennosal=Brennosal',
  ])
  expect(read('Auch Chiphersteller wie Quarvonix bauen aus, ebenso die Töchter Talvero und Brennosal.')).toEqual([
    'Quarvonix=Quarvonix',
    'Talvero=Talvero',
    'Brennosal=Brennosal',
  ])
})

test('a list of others makes no company', () => {
  expect(read('Mit dabei waren Quarvonix und Brennosal.')).toEqual([])
})
