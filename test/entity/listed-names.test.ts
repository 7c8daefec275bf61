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

test('the noun that opens a name stands for it where it has no article', () => {
  expect(
    read('Der Hersteller Abstand Semiconductor wächst. Das teilte Abstand mit, man suche den Abstand zu den anderen.'),
  ).toEqual(['Abstand Semiconductor=Abstand', 'Abstand=Abstand'])
})

test('clubs in reports of matches are no companies by standing without article', () => {
  expect(
    read(
      'Talvero schlug Brennosal mit 2:1. Das Tor zum Sieg schoss der Stürmer in der Halbzeit. Talvero führt die Tabelle der Liga an. Der Trainer lobte Talvero.',
    ),
  ).toEqual([])
})

test('a company called after another begins with its name', () => {
  expect(read('Siemens Seilbahntechnik streicht 40 Stellen bei Bosch Powertrain Systems.')).toEqual([
    'Siemens Seilbahntechnik=Siemens Seilbahntechnik',
    'Bosch Powertrain Systems=Bosch Powertrain Systems',
  ])
  expect(read('Die Siemens Aktie fiel, und so verkaufte Bosch Werke.')).toEqual(['Siemens=Siemens', 'Bosch=Bosch'])
})
