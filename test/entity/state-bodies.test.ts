import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('an adjective says whose government, ministry or army it is', () => {
  expect(read('Die indische Luftwaffe bestellt Jets, das litauische Verteidigungsministerium Panzer.')).toEqual([
    'indische Luftwaffe=Indien',
    'litauische Verteidigungsministerium=Litauen',
  ])
  expect(read('Das Haushaltsloch der italienischen Regierung wächst, die deutsche Marine wartet.')).toEqual([
    'italienischen Regierung=Italien',
    'deutsche Marine=Bundeswehr',
  ])
  expect(read('Die neue Regierung wartet.')).toEqual([])
})

test('a state that is called as its people are opens a sentence before a verb in the singular', () => {
  expect(read('Schweden bestellt Jets.')).toEqual(['Schweden=Schweden'])
  expect(read('Schweden bestellen gern Fisch.')).toEqual([])
})

test('"der Staat" is not Germany where firms of another country are spoken of most', () => {
  expect(read('Renault und Valeo hoffen, Siemens auch. Der Staat hilft.')).toEqual([
    'Renault=Renault',
    'Valeo=Valeo',
    'Siemens=Siemens',
  ])
  expect(read('Renault hofft, Siemens auch. Der Staat hilft.')).toEqual([
    'Renault=Renault',
    'Siemens=Siemens',
    'Der Staat=Bund',
  ])
})
