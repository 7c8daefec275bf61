import { describe, expect, test } from 'vitest'
import { claimsOf } from './claim-kit.ts'

/** What the money of a text is, in order: its type, or the label of what has none. */
const told = (text: string): string[] =>
  claimsOf(`Kurz gemeldet\n\n${text}`)
    .filter(({ claim }) => claim.figure.kind === 'money')
    .map(({ claim }) => (claim.type === 'other' ? (claim.qualifiers.label ?? 'other') : claim.type))

describe('what is paid for a share is no price of it', () => {
  test.each([
    [
      'Die Aktie von [Seestern] stieg auf 44 Euro. Die Dividende steigt von 3 auf 4 Euro je Aktie, Analysten hatten im Schnitt mit 3,50 Euro gerechnet.',
      ['share_price', 'Dividende', 'Dividende', 'Dividende'],
    ],
    [
      'Die Aktie von [Seestern] stieg. [Seestern] hebt die Dividende an. 4 Euro je Aktie will der Vorstand vorschlagen, nach 3 Euro im Vorjahr.',
      ['Dividende', 'Dividende'],
    ],
    [
      'Die Aktie von [Seestern] kostet 120 Euro. Ihre Besitzer dürfen sich über eine höhere Dividende freuen, insgesamt 4,40 Euro.',
      ['share_price', 'Dividende'],
    ],
    [
      'Der Kurs von [Seestern] fiel auf 20 Franken. [Seestern] schüttet 60 Rappen je Namenaktie aus.',
      ['share_price', 'Dividende'],
    ],
    [
      'Die Dividende von [Seestern] steigt auf 2 Euro. Der Kurs zog auf 44 Euro an. Vor einem Jahr hatte er bei 30 Euro gelegen.',
      ['Dividende', 'share_price', 'share_price'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
