import { percentAdjectives, percentWords } from '../../../lexicon/de/shares.ts'
import { located, map, near, oneOf, optional, seq, tight, tokenWhere, word } from '../../combine.ts'
import { decimal, toNumber } from '../../decimal.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import { Step } from '../../step.ts'
import { beforeCompared, followsNumber, inCompared } from '../compared.ts'
import { compoundHead, coreBefore } from '../compound-head.ts'
import { elided } from '../elided.ts'
import { elidedAcross } from '../elided-across.ts'
import { fullRange } from '../full-range.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { plainWords } from '../numeral/plain-words.ts'
import { type Quantity, single } from '../quantity.ts'
import { digitCount, ofDigits } from '../vague-quantity.ts'
import { fractionOfSomething, half, remainingPart } from './fractions.ts'
import { majority } from './majority.ts'
import { LONGEST, percent, percentOf, share, unit } from './share.ts'

/** "25 Prozent plus eine Aktie": what makes a majority or a blocking minority of a share. */
const oneShare = optional(
  seq(
    word('plus', 'und', 'minus', 'weniger', 'zuzüglich', 'abzüglich'),
    word('eine', 'einer', 'ein', '1'),
    word('aktie', 'stammaktie', 'vorzugsaktie', 'namenaktie', 'stimme', 'anteil'),
  ),
)

const numeralPercent = defineRule({
  id: 'percent/numeral-percent',
  describe:
    'Number, then Prozent, %, v. H., Prozentpunkte or Basispunkte; alone or as the first part of a compound (27%-Anteil).',
  pattern: [share, compoundHead, oneShare],
  build: (own, head, _oneShare, { first }) => ({
    figure: percentOf(own),
    ...(head && { core: coreBefore(first, head), head }),
  }),
  accepts: [
    ['27,5 Prozent', { kind: 'percent', value: 27.5, grain: 0.1 }],
    ['[25 Prozent plus eine Aktie] halten', { kind: 'percent', value: 25, grain: 1 }],
    ['[50,1-Prozent]-Mehrheit', { kind: 'percent', value: 50.1, grain: 0.1 }],
    ['um [ein Prozent]', { kind: 'percent', value: 1, grain: 1 }],
    ['von [einem Prozentpunkt]', { kind: 'percent', value: 1, grain: 1, unit: 'points' }],
    ['ein [30%]-Anteil', { kind: 'percent', value: 30, grain: 10 }],
    ['um [0,25 Prozentpunkte]', { kind: 'percent', value: 0.25, grain: 0.01, unit: 'points' }],
    ['um [25 Basispunkte]', { kind: 'percent', value: 0.25, grain: 0.01, unit: 'points' }],
    ['[zwischen 5 und 7 v. H.]', { kind: 'percent', value: null, min: 5, max: 7, grain: 1, hedge: 'range' }],
    ['[minus 2 bis plus 2 Prozent]', { kind: 'percent', value: null, min: -2, max: 2, grain: 1, hedge: 'range' }],
    ['[minus 2 bis 3 Prozent]', { kind: 'percent', value: null, min: -3, max: -2, grain: 1, hedge: 'range' }],
    ['Umsatz [+ 12 %], Gewinn – 37 %', { kind: 'percent', value: 12, grain: 1 }],
    ['Gewinn [– 37 %]', { kind: 'percent', value: -37, grain: 1 }],
    ['der Gewinn – [37 %] des Umsatzes', { kind: 'percent', value: 37, grain: 1 }],
    ['Aktie ([– 3,2 %])', { kind: 'percent', value: -3.2, grain: 0.1 }],
    ['[7 Prozent] und mehr als 20 Werke', { kind: 'percent', value: 7, grain: 1 }],
    ['[7+ Prozent]', { kind: 'percent', value: 7, min: 7, max: null, grain: 1, hedge: 'at_least' }],
    ['[minus 4 Prozent]', { kind: 'percent', value: -4, grain: 1 }],
    ['[bis zu zwölf Prozent]', { kind: 'percent', value: 12, min: 0, max: 12, grain: 1, hedge: 'up_to' }],
  ],
  rejects: ['%28ti%29', 'https://example.org/?q=30%25%2020%', 'Prozentrechnung', 'einen Prozess'],
})

const adjective = tokenWhere(({ norm }) => percentAdjectives.has(norm) && norm !== 'ig')
const solid = new Step<Quantity>({ starts: ['#number-compound'] }, (reader, at) => {
  const token = reader.token(at)
  const read = token && readNumberWord(token.norm)
  if (token === undefined || read === undefined || !percentAdjectives.has(token.norm.slice(read.length)))
    return undefined
  if (!/prozentig./.test(token.norm)) return undefined
  const value = decimal(read.value * 10, -1)
  return {
    value: single({ ...plainWords, decimal: value }),
    end: at + 1,
  }
})

const percentAdjective = defineRule({
  id: 'percent/adjective',
  describe: 'neunprozentig, 27-prozentige, 3%ige.',
  pattern: [
    near(
      LONGEST,
      [...percentAdjectives, '#number-compound'],
      oneOf(
        solid,
        near(
          LONGEST,
          percentAdjectives,
          map(seq(numeral, optional(hyphen), tight(adjective)), ([n]) => single(n)),
        ),
        map(
          seq(numeral, word('%'), optional(hyphen), tight(tokenWhere(({ norm }) => /^ige?[nrsm]?$/.test(norm)))),
          ([n]) => single(n),
        ),
      ),
    ),
  ],
  build: (quantity) => ({ figure: percentOf({ quantity, unit: percent }) }),
  accepts: [
    ['ein [neunprozentiger] Anteil', { kind: 'percent', value: 9, grain: 1 }],
    ['die [27-prozentige] Beteiligung', { kind: 'percent', value: 27, grain: 1 }],
    ['eine [3%ige] Anleihe', { kind: 'percent', value: 3, grain: 1 }],
  ],
  rejects: ['hochprozentig', 'prozentual', 'einige'],
})

const percentMagnitude = defineRule({
  id: 'percent/magnitude',
  describe:
    'A share told by its digits: zweistelliger Prozentsatz, im hohen einstelligen Prozentbereich, zweistellig wachsen.',
  pattern: [digitCount, word('prozentbereich', 'prozentsatz', 'prozentzahl', 'prozentwert', 'prozentwerte', 'prozent')],
  build: (count) => ({ figure: percentOf({ quantity: ofDigits(count), unit: percent }) }),
  accepts: [['ein [zweistelliger Prozentsatz]', { kind: 'percent', value: null, min: 10, max: 100, hedge: 'range' }]],
  rejects: ['zweistelliger Millionenbetrag', 'zweistellige Zahl'],
})

/** "40 von 50, 80 Prozent": so many out of so many, which the percentage says again. */
function isOutOf({ reader, first, end }: Place): boolean {
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  const isDigits = (at: number): boolean => reader.token(at)?.kind === 'digits'
  if (norm(first - 1) === 'von' && isDigits(first - 2)) return norm(end) === ',' || norm(end) === '('
  return norm(end) === 'von' && isDigits(end + 1) && norm(end + 2) === ',' && reader.token(end + 3)?.gap !== 'none'
}

const elidedPercent = defineRule({
  id: 'percent/elided',
  describe: 'A number whose Prozent only the next one names: von 12,40 auf 15,15 Prozent.',
  pattern: [located(near(LONGEST, percentWords.keys(), elided(share)))],
  build: ({ value: { quantity, full } }, place) =>
    toNumber(quantity.min) > 1000 || isOutOf(place) ? undefined : { figure: percentOf({ quantity, unit: full.unit }) },
  accepts: [
    ['von [12,40] auf 15,15 Prozent', { kind: 'percent', value: 12.4, grain: 0.1 }],
    ['[2 bis 3] statt 4 bis 5 Prozent', { kind: 'percent', value: null, min: 2, max: 3, grain: 1, hedge: 'range' }],
    ['von derzeit [0,5] auf ein Prozent', { kind: 'percent', value: 0.5, grain: 0.1 }],
    ['[drei] statt bisher fünf Prozent', { kind: 'percent', value: 3, grain: 1 }],
    ['erst [7] und dann 9 Prozent', { kind: 'percent', value: 7, grain: 1 }],
  ],
  rejects: ['seit 2019 auf 15 Prozent', 'zwei Firmen und 15 Prozent', 'in Graz (40 von 50, 80 Prozent)'],
})

/** A list of names with numbers has at most this many tokens. */
const LONGEST_LIST = 48

const listedPercent = defineRule({
  id: 'percent/listed',
  describe:
    'A number whose Prozent only the last one of a list of names with theirs has: A mit 35 und B mit 20 Prozent.',
  pattern: [near(LONGEST_LIST, percentWords.keys(), elidedAcross(share))],
  build: ({ quantity, full }) =>
    toNumber(quantity.min) > 100 ? undefined : { figure: percentOf({ quantity, unit: full.unit }) },
  accepts: [
    ['Nordwind mit [35] und Seestern mit 20 Prozent', { kind: 'percent', value: 35, grain: 1 }],
    [
      'an Nordwind mit [27,8], an Seestern mit 16,5 und an Felsberg mit 12 Prozent',
      { kind: 'percent', value: 27.8, grain: 0.1 },
    ],
    ['Nordwind [2,9] und Seestern rund 1,7 Prozent', { kind: 'percent', value: 2.9, grain: 0.1 }],
    ['Nordwind legte um [5,4] und Seestern um 2,6 Prozent zu', { kind: 'percent', value: 5.4, grain: 0.1 }],
    ['Statt bisher [zehn] hält Nordwind nun 15 Prozent', { kind: 'percent', value: 10, grain: 1 }],
  ],
  rejects: [
    'mit 35 Jahren und 20 Prozent',
    'Platz 3 und Seestern 5 Prozent',
    'mit 3 und für Seestern 5 Prozent',
    'statt 3 Werken nun 5 Prozent',
  ],
})
const comparedPercent = defineRule({
  id: 'percent/compared',
  describe: 'A number whose Prozent stands behind the brackets with another one: (6,3) (Vorjahr: 4,8) Prozent.',
  pattern: [near(LONGEST, percentWords.keys(), beforeCompared(unit))],
  build: (own) => ({ figure: percentOf(own) }),
  accepts: [['[6,3] (Vorjahr: 4,8) Prozent', { kind: 'percent', value: 6.3, grain: 0.1 }]],
  rejects: ['6,3 (Vorjahr: 4,8)', '6,3 Prozent (4,8)'],
})

const percentInBrackets = defineRule({
  id: 'percent/compared-with',
  describe: 'The number in those brackets: 6,3 (Vorjahr: (4,8)) Prozent.',
  pattern: [near(LONGEST, percentWords.keys(), inCompared(unit))],
  build: (own, place) => (followsNumber(place) ? { figure: percentOf(own) } : undefined),
  accepts: [['6,3 (Vorjahr: [4,8]) Prozent', { kind: 'percent', value: 4.8, grain: 0.1 }]],
  rejects: ['Typ (4) Prozent'],
})

const percentRange = defineRule({
  id: 'percent/range',
  describe: 'A range that names Prozent twice: zwischen 5 Prozent und 7 Prozent.',
  pattern: [fullRange(share, (a, b) => a.unit.points === b.unit.points && a.unit.exponent === b.unit.exponent)],
  build: (own) => ({ figure: percentOf(own) }),
  accepts: [
    ['[zwischen 5 Prozent und 7 Prozent]', { kind: 'percent', value: null, min: 5, max: 7, grain: 1, hedge: 'range' }],
  ],
  rejects: ['5 Prozent und 7 Prozent', '5 Prozent bis 7 Prozentpunkte'],
})

export const percentRules = [
  percentRange,
  numeralPercent,
  percentAdjective,
  fractionOfSomething,
  half,
  remainingPart,
  majority,
  percentMagnitude,
  comparedPercent,
  percentInBrackets,
  elidedPercent,
  listedPercent,
]
