import { describe, expect, test } from 'vitest'
import { read } from './mentions-in.ts'

describe('the land that a text means by its towns', () => {
  test.each<[string, string]>([
    ['Biberach. Der Maschinenbauer wächst. Vom Land kommen 3,2 Millionen Euro.', 'Vom Land=Baden-Württemberg'],
    ['Die saarländische Hütte wird umgebaut. Das Land steuert 20 Millionen Euro bei.', 'Das Land=Saarland'],
    ['In Zwickau wird gebaut. Der Freistaat gibt 2 Millionen Euro.', 'Der Freistaat=Sachsen'],
    ['In Zwickau wird gebaut. Zugleich übernimmt das Land 20 Prozent der Anteile.', 'das Land=Sachsen'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected))

  test('of two lands it says none, and of no government any country', () => {
    expect(read('In Zwickau und Hannover wird gebaut. Das Land gibt 2 Millionen Euro.')).toEqual([])
    expect(read('In Zwickau wird gebaut. Das Land Kuba kennt das.')).not.toContain('Das Land=Sachsen')
  })
})

describe('the town that a text means', () => {
  test('is where a report comes from', () =>
    expect(read('KIRCHAU. Die Halle wird teurer. Die Stadt zahlt 20 Millionen Euro.')).toEqual([
      'Die Stadt=Stadt Kirchau',
    ]))
  test('is the home of the only German company whose town it writes of', () =>
    expect(
      read(
        'Die Hamburger HHLA bekommt einen neuen Aktionär. MSC bietet für die Anteile. 69 Prozent gehören der Stadt.',
      ),
    ).toContain('der Stadt=Stadt Hamburg'))
  test('is none where companies of two of its towns are named as often', () =>
    expect(
      read('Die Hamburger HHLA hilft Siemens in München. 69 Prozent gehören der Stadt.').filter((one) =>
        one.startsWith('der Stadt'),
      ),
    ).toEqual([]))
  test('is none where a state is told of', () =>
    expect(read('Kirchau. Sachsen zahlt. Die Stadt freut sich.')).not.toContain('Die Stadt=Stadt Kirchau'))
})

test('people of a place are nobody who is at home elsewhere', () =>
  expect(read('Nordwind hatte die Bocholter von Siemens übernommen.')).not.toContain('die Bocholter=Siemens'))

test('who makes goods is no service', () =>
  expect(
    read('Shell löst den Vertrag mit T-Systems. Damit brechen dem Dienstleister 100 Millionen Euro weg.'),
  ).toContain('dem Dienstleister=T-Systems'))
