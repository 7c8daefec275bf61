import { expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

const others = (text: string): unknown[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`).flatMap(({ claim: { type, figure } }) =>
    type === 'other' && 'value' in figure ? [figure.value] : [],
  )

test.each([
  ['Die Aktie von [Seestern] verlor 6 Prozent, während der Dax 1,7 Prozent abgab.', [-1.7]],
  ['Der Dax stieg um 2 Prozent, [Seestern] fiel um 3 Prozent.', [2]],
  ['[Seestern] schlug 8 Millionen Container um, 5,1 Prozent weniger als im Jahr davor.', [8e6, -5.1]],
  ['[Seestern] erkennt 45 Millionen Euro an, das sind zwei Millionen Euro weniger als Anfang Mai.', [45e6, -2e6]],
  ['[Seestern] hält 45 Boote, 4 Prozent weniger als [Nordwind].', [45, 4]],
])('%s', (text, values) => {
  expect(others(text)).toEqual(values)
})
