import { describe, expect, test } from 'vitest'
import { resultsIn } from './claim-kit.ts'

describe('whose share moves, among many', () => {
  test.each([
    [
      'Gefragt waren [Seestern] (plus 3 Prozent auf 48 Euro), [Nordwind] Vz. (+1,5 Prozent auf 12 Euro) und [Altmann] (9,90 Euro, -1 %).',
      [
        'share_price 3 Seestern',
        'share_price 48 Seestern',
        'share_price 1.5 Nordwind',
        'share_price 12 Nordwind',
        'share_price 9.9 Altmann',
        'share_price -1 Altmann',
      ],
    ],
    [
      'Vorn im Dax lagen [Seestern] (ehemals Seeholm) (+3 Prozent auf 48 Euro).',
      ['share_price 3 Seestern', 'share_price 48 Seestern'],
    ],
    ['[Seestern] fiel mit einem Kurssprung um mehr als zehn Prozent auf.', ['share_price 10 Seestern']],
    ['Die Aktie von [Seestern] fiel. Für den MDax ging es um 0,3 Prozent nach oben.', ['other 0.3 –']],
    ['Die Aktie von [Seestern] fiel. Das riss den MDax nach unten, der 1 Prozent verlor.', ['other 1 –']],
    [
      'Die Aktie rutschte um 22 Prozent ab. Zuletzt stand das Papier 19 Prozent im Minus bei 38 Euro.\n\n[Seestern] musste die Prognose senken, teilte [Seestern] mit.',
      ['share_price -22 Seestern', 'share_price -19 Seestern', 'share_price 38 Seestern'],
    ],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test('who judges shares is not whose share is spoken of next', () => {
    expect(
      resultsIn(
        '[Nordbank] hat die Einstufung für [Seestern] auf „Buy“ belassen. Am Mittag notierte die Aktie bei 38 Euro.',
      ),
    ).toEqual(['share_price 38 Seestern'])
  })
})
