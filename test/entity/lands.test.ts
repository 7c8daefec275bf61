import { expect, test } from 'vitest'
import { read } from './mentions-in.ts'

test('the only part of a country that a text names is what "das Land" means', () => {
  expect(read('In Sachsen-Anhalt wird gebaut. Das Land zahlt, die Landesregierung prüft.')).toEqual([
    'Sachsen-Anhalt=Sachsen-Anhalt',
    'Das Land=Sachsen-Anhalt',
    'die Landesregierung=Sachsen-Anhalt',
  ])
  expect(read('In Hessen und Tirol wird gebaut. Das Land zahlt.')).toEqual(['Hessen=Hessen', 'Tirol=Tirol'])
  expect(read('Hessen liefert nach Polen. Das Land zahlt.')).toEqual(['Hessen=Hessen', 'Polen=Polen'])
})

test('a town that is named as one acts, unless something is in it; what is a state itself stays one', () => {
  expect(
    read('Die Stadt Gütersloh kauft Anteile. 20 Prozent liegen bei der Stadt Bad Soden. In der Stadt Ulm wird gebaut.'),
  ).toEqual(['Stadt Gütersloh=Stadt Gütersloh', 'Stadt Bad Soden=Stadt Bad Soden'])
  expect(read('Die Stadt Hamburg verkauft.')).toEqual(['Stadt Hamburg=Stadt Hamburg'])
})
