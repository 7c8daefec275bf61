import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('two words with a hyphen are one name where the text also writes them without it', () => {
  expect(read('Der Investor Grey Heron verkauft. Wer die Grey-Heron-Anteile kauft, ist offen.')).toEqual([
    'Grey Heron=Grey Heron',
    'Grey-Heron=Grey Heron',
  ])
})

test('behind what describes it a hyphen compound is a name as a whole', () => {
  expect(read('Bosch kauft den Anbieter Torvo-System. Mit Torvo-System wächst Bosch.')).toEqual([
    'Bosch=Bosch',
    'Torvo-System=Torvo-System',
    'Torvo-System=Torvo-System',
    'Bosch=Bosch',
  ])
})

test('a group is called after both words before it, be the first of them listed', () => {
  expect(read('Bosch übernimmt die Kranzo-Solutions-Gruppe.')).toEqual([
    'Bosch=Bosch',
    'Kranzo-Solutions=Kranzo-Solutions',
  ])
  expect(read('Die Bosch-Ebertz Holding hält 3 Prozent.')).toEqual(['Bosch-Ebertz Holding=Bosch-Ebertz'])
  expect(read('Das sagt die Reederei Bosch-Ebertz.')).toEqual(['Bosch-Ebertz=Bosch-Ebertz'])
})

test('what a trade of several words begins with is no name', () => {
  expect(read('Siemens kauft eine Kranzo-Fußball-Plattform für 3 Millionen Euro.')).toEqual(['Siemens=Siemens'])
})

test('a group called after a company is that company, whoever owns it', () => {
  expect(read('Bosch kauft Fels-Werke. Die Fels-Gruppe wächst.').at(-1)).toBe('Fels=Fels-Werke')
})
