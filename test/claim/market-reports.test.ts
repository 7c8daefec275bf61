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
    ['Die Aktie von [Seestern] fiel. Das riss den MDax nach unten, der 1 Prozent verlor.', ['other -1 –']],
    [
      'Die Aktie rutschte um 22 Prozent ab. Zuletzt stand das Papier 19 Prozent im Minus bei 38 Euro.\n\n[Seestern] musste die Prognose senken, teilte [Seestern] mit.',
      ['share_price -22 Seestern', 'share_price -19 Seestern', 'share_price 38 Seestern'],
    ],
  ])('%s', (text, told) => {
    expect(resultsIn(text)).toEqual(told)
  })

  test.each([
    [
      '[Altmann] stiegen um 3 Prozent auf 27 Euro. [Nordbank] hat die Empfehlung für die Aktie zurückgenommen und das Kursziel von 29 auf 28 Euro korrigiert. Unter den Schwergewichten stiegen [Nordwind] um 2 Prozent. [Seestern] verloren 1 Prozent.',
      [
        'share_price 3 Altmann',
        'share_price 27 Altmann',
        'share_price 29 Altmann',
        'share_price 28 Altmann',
        'share_price 2 Nordwind',
        'share_price -1 Seestern',
      ],
    ],
    [
      '[Seestern] verloren 1 Prozent. [Nordwind] stiegen um 2 Prozent. [Felsberg] gewannen 3 Prozent.\n\nBesser lief es für [Altmann]. Dessen Titel verteuerten sich um 7 Prozent. [Nordbank] beließ das Kursziel bei 31 Euro.',
      [
        'share_price -1 Seestern',
        'share_price 2 Nordwind',
        'share_price 3 Felsberg',
        'share_price 7 Altmann',
        'share_price 31 Altmann',
      ],
    ],
    [
      'Für [Altmann] wurde von der [Nordbank] die Einstufung bestätigt. Das Kursziel wanderte von 45 auf 47 Euro.',
      ['share_price 45 Altmann', 'share_price 47 Altmann'],
    ],
    [
      '[Seestern] verloren 1 Prozent. [Nordwind] stiegen um 2 Prozent. [Altmann] gewannen 3 Prozent. Wellnovanen legten 4 Prozent zu.',
      ['share_price -1 Seestern', 'share_price 2 Nordwind', 'share_price 3 Altmann', 'other 4 –'],
    ],
    [
      'Unter den Bankwerten mussten [Seestern] ein Minus von 0,5 Prozent auf 28 Euro hinnehmen.',
      ['share_price -0.5 Seestern', 'share_price 28 Seestern'],
    ],
    [
      'Mit einem Abschlag von 5 Prozent auf 26 Euro waren die Aktien von [Seestern] Schlusslicht.',
      ['share_price -5 Seestern', 'share_price 26 Seestern'],
    ],
    ['Gewinner: [Seestern] +4,1% 115,80 Euro', ['share_price 4.1 Seestern', 'share_price 115.8 Seestern']],
    [
      'Die [Seestern-Aktie] gewann 4 Prozent, der Börsenwert betrug 980 Millionen Euro. [Nordwind] liegt zurück.',
      ['share_price 4 Seestern', 'valuation 980000000 Seestern'],
    ],
    ['[Seestern] ist auf Wachstumskurs. Die Marke Kiefer legte um 3 Prozent zu.', ['other 3 Seestern']],
  ])('of many shares, or of one: %s', (text, told) => {
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
