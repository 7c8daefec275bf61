import { ordinals } from '../../../lexicon/de/ordinals.ts'
import { aheadWords } from '../../../lexicon/de/tense.ts'
import { ahead, lookUp, map, near, node, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { defineRule } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { dayOrdinal, digits } from './day-step.ts'
import type { DateExpression } from './expression.ts'
import { dateDraft } from './settle-date.ts'

const tens: readonly (readonly [number, string])[] = [
  [1, 'zehner'],
  [2, 'zwanziger'],
  [3, 'dreißiger'],
  [3, 'dreissiger'],
  [4, 'vierziger'],
  [5, 'fünfziger'],
  [6, 'sechziger'],
  [7, 'siebziger'],
  [8, 'achtziger'],
  [9, 'neunziger'],
]
const yearForms = ['jahre', 'jahren']
const solid = new Map(tens.flatMap(([ten, word]) => yearForms.map((noun) => [word + noun, ten] as const)))
const stems = new Map(tens.map(([ten, word]) => [word, ten] as const))
const elided = new Map(tens.map(([ten, word]) => [`${word}n`, ten] as const))

const jahre = seq(optional(tight(word('-'))), word(...yearForms))

const roundYear = (lengths: readonly (2 | 4)[], least?: number): Step<number> =>
  map(digits(lengths, least), (value) => (value % 10 === 0 ? value : undefined))

/** Tens of years, with or without their century: "1990er", "90er", "neunziger". */
const written = oneOf(
  map(seq(roundYear([2, 4]), tight(word('er'))), ([value]) => value),
  map(lookUp(stems), (ten) => ten * 10),
)

/** A decade: "1990er Jahre", "90er-Jahren", "siebziger Jahre", "Neunzigerjahren", "den 1980ern". Without its century one of the last. */
export const decadeStep: Step<{ readonly decade: number; readonly open: boolean }> = near(
  2,
  ['er', 'ern', ...stems.keys(), ...solid.keys(), ...elided.keys()],
  node(
    map(
      oneOf(
        map(
          seq(
            written,
            oneOf(
              jahre,
              ahead(
                seq(optional(tight(word('-'))), word('und', 'bis', 'oder'), oneOf(seq(written, jahre), lookUp(solid))),
              ),
            ),
          ),
          ([value]) => value,
        ),
        map(lookUp(solid), (ten) => ten * 10),
        map(seq(roundYear([4]), tight(word('er', 'ern'))), ([value]) => value),
        map(
          seq(
            word('den'),
            oneOf(
              map(lookUp(elided), (ten) => ten * 10),
              map(seq(roundYear([2], 50), tight(word('ern'))), ([value]) => value),
            ),
          ),
          ([, value]) => value,
        ),
      ),
      (value) =>
        value >= 100
          ? { decade: value / 10, open: false }
          : { decade: value === 10 ? 201 : 190 + value / 10, open: value <= 50 },
    ),
  ),
)

/** The decade as an expression. */
export const decadeExpression = (decade: number): DateExpression => ({
  is: 'granule',
  granule: { grain: 'decade', decade },
})

export const decade = defineRule({
  id: 'date/decade',
  describe: 'A decade: 1990er Jahre, in den siebziger Jahren, Achtzigerjahre, in den 90ern.',
  pattern: [decadeStep],
  build: ({ decade: value, open }, { reader, first }) => {
    const ahead = [1, 2, 3].some((back) => aheadWords.has(reader.token(first - back)?.norm ?? ''))
    return dateDraft(decadeExpression(open && ahead ? value + 10 : value))
  },
  accepts: [
    ['[in den 1980er Jahren]', { kind: 'date', value: '198X', min: '1980-01-01', max: '1989-12-31', timex3: '198' }],
    ['[in den siebziger Jahren]', { kind: 'date', value: '197X', min: '1970-01-01', max: '1979-12-31', timex3: '197' }],
    [
      'die [Sechziger]- und Siebzigerjahre',
      { kind: 'date', value: '196X', min: '1960-01-01', max: '1969-12-31', timex3: '196' },
    ],
    ['[in den 90ern]', { kind: 'date', value: '199X', min: '1990-01-01', max: '1999-12-31', timex3: '199' }],
  ],
  rejects: ['40er Gruppe', 'ein Fünfziger', 'die 500er', 'Mittfünfziger'],
})

/** "19. Jahrhundert", "neunzehnten Jahrhunderts". */
export const centuryStep: Step<DateExpression> = node(
  map(
    seq(oneOf(dayOrdinal, lookUp(ordinals)), word('jahrhundert', 'jahrhunderts', 'jh', 'jhs')),
    ([number]): DateExpression => ({ is: 'granule', granule: { grain: 'century', century: number - 1 } }),
  ),
)

export const century = defineRule({
  id: 'date/century',
  describe: 'A century: 19. Jahrhundert.',
  pattern: [centuryStep],
  build: (expression) => dateDraft(expression),
  accepts: [
    ['[im 18. Jahrhundert]', { kind: 'date', value: '17XX', min: '1700-01-01', max: '1799-12-31', timex3: '17' }],
  ],
  rejects: ['zwei Jahrhunderte', 'ein Jahrhundert lang'],
})
