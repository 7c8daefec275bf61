import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('a company called after another begins with its name', () => {
  expect(read('Siemens Seilbahntechnik streicht 40 Stellen bei Bosch Powertrain Systems.')).toEqual([
    'Siemens Seilbahntechnik=Siemens Seilbahntechnik',
    'Bosch Powertrain Systems=Bosch Powertrain Systems',
  ])
  expect(read('Die Siemens Aktie fiel, und so verkaufte Bosch Werke.')).toEqual(['Siemens=Siemens', 'Bosch=Bosch'])
})

test('a company called after a listed one is another, with a legal form or a noun for companies', () => {
  expect(read('Gekauft wurde die Daimler Truck Cold Drive GmbH. Später wuchs die Daimler Truck Cold Drive.')).toEqual([
    'Daimler Truck Cold Drive GmbH=Daimler Truck Cold Drive',
    'Daimler Truck Cold Drive=Daimler Truck Cold Drive',
  ])
  expect(read('Sie hält Anteile an der Firma Daimler Truck Cold Drive.')).toEqual([
    'Daimler Truck Cold Drive=Daimler Truck Cold Drive',
  ])
})

test('initials in brackets show where a name ends that begins with a listed one; a genitive begins none', () => {
  expect(read('Die Bosch Ofen Invest (BOI) leiht sich Geld. Die BOI zahlt 3 Prozent.')).toEqual([
    'Bosch Ofen Invest=Bosch Ofen Invest',
    'BOI=Bosch Ofen Invest',
    'BOI=Bosch Ofen Invest',
  ])
  expect(read('Volkswagens Beteiligung wächst, und Volkswagens Cold Power Fab.')).toEqual([
    'Volkswagens=Volkswagen',
    'Volkswagens=Volkswagen',
  ])
})

test('a country behind a long name that nobody listed belongs to it', () => {
  expect(read('Zu Bosch wandert Velvet Global Networks Deutschland für 3 Millionen Euro.')).toEqual([
    'Bosch=Bosch',
    'Velvet Global Networks Deutschland=Velvet Global Networks Deutschland',
  ])
})
