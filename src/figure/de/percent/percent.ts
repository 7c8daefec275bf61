import { halfNouns } from '../../../lexicon/de/numerals.ts'
import { percentAdjectives, percentWords, pointWords, shareFollowers } from '../../../lexicon/de/shares.ts'
import { decimal, times, toNumber } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { located, lookUp, map, near, oneOf, optional, type Step, seq, tight, tokenWhere, word } from '../../step.ts'
import { compoundHead, coreBefore } from '../compound-head.ts'
import { elided } from '../elided.ts'
import { fullRange } from '../full-range.ts'
import { readNumberWord } from '../numeral/number-word.ts'
import { hyphen, numeral } from '../numeral/numeral.ts'
import { numericOf, type Quantity, quantity, single } from '../quantity.ts'
import { digitCount, ofDigits } from '../vague-quantity.ts'

interface PercentUnit {
  readonly exponent: number
  readonly points: boolean
}

/** "Prozent", "%", "v. H.", "Prozentpunkte", "%-Punkte", "Basispunkte". */
const unit: Step<PercentUnit> = oneOf(
  map(seq(word('prozent', '%'), hyphen, tight(word(...pointWords))), () => ({ exponent: 0, points: true })),
  lookUp(percentWords),
  map(seq(word('vom'), word('hundert')), () => ({ exponent: 0, points: false })),
  map(seq(word('v'), tight(word('.')), word('h'), optional(tight(word('.')))), () => ({ exponent: 0, points: false })),
)

interface Share {
  readonly quantity: Quantity
  readonly unit: PercentUnit
}

/** A range in number words has at most this many tokens. */
const LONGEST = 24

/** A quantity of percent. */
export const share: Step<Share> = near(
  LONGEST,
  [...percentWords.keys(), 'hundert', 'h'],
  map(seq(quantity, optional(hyphen), unit), ([quantity, , unit]) => ({ quantity, unit })),
)

function percentOf({ quantity, unit }: Share) {
  const factor = decimal(1, unit.exponent)
  const { value, min, max, grain } = quantity
  const scaled = {
    ...quantity,
    value: value && times(value, factor),
    min: times(min, factor),
    max: max && times(max, factor),
    grain: grain === undefined ? undefined : grain + unit.exponent,
  }
  return { kind: 'percent', ...numericOf(scaled), ...(unit.points && { unit: 'points' as const }) } as const
}

const percent: PercentUnit = { exponent: 0, points: false }
const ofHundred = (quantity: Quantity): Quantity => {
  const hundred = decimal(1, 2)
  const { value, min, max } = quantity
  return {
    ...quantity,
    value: value && times(value, hundred),
    min: times(min, hundred),
    max: max && times(max, hundred),
  }
}

export const numeralPercent = defineRule({
  id: 'percent/numeral-percent',
  describe:
    'Number, then Prozent, %, v. H., Prozentpunkte or Basispunkte; alone or as the first part of a compound (27%-Anteil).',
  pattern: [share, compoundHead],
  build: (own, head, { first }) => ({ figure: percentOf(own), ...(head && { core: coreBefore(first, head), head }) }),
  accepts: [
    ['27,5 Prozent', { kind: 'percent', value: 27.5, grain: 0.1 }],
    ['[50,1-Prozent]-Mehrheit', { kind: 'percent', value: 50.1, grain: 0.1 }],
    ['ein [30%]-Anteil', { kind: 'percent', value: 30, grain: 10 }],
    ['um [0,25 Prozentpunkte]', { kind: 'percent', value: 0.25, grain: 0.01, unit: 'points' }],
    ['um [25 Basispunkte]', { kind: 'percent', value: 0.25, grain: 0.01, unit: 'points' }],
    ['[zwischen 5 und 7 v. H.]', { kind: 'percent', value: null, min: 5, max: 7, grain: 1, hedge: 'range' }],
    ['[minus 4 Prozent]', { kind: 'percent', value: -4, grain: 1 }],
    ['[bis zu zwölf Prozent]', { kind: 'percent', value: 12, min: 0, max: 12, grain: 1, hedge: 'up_to' }],
  ],
  rejects: ['%28ti%29', 'https://example.org/?q=30%25%2020%', 'Prozentrechnung', 'einen Prozess'],
})

const adjective = tokenWhere(({ norm }) => percentAdjectives.has(norm) && norm !== 'ig')
const solid: Step<Quantity> = {
  starts: ['#number-compound'],
  match(reader, at) {
    const token = reader.token(at)
    const read = token && readNumberWord(token.norm)
    if (token === undefined || read === undefined || !percentAdjectives.has(token.norm.slice(read.length)))
      return undefined
    if (!/prozentig./.test(token.norm)) return undefined
    const value = decimal(read.value * 10, -1)
    return {
      value: single({
        decimal: value,
        form: 'words',
        scale: 0,
        grouped: false,
        signed: false,
        dotted: false,
        orMore: false,
      }),
      end: at + 1,
    }
  },
}

export const percentAdjective = defineRule({
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

/** A capital "Viertel" or "Drittel"; halves are the noun "Hälfte". */
const fractionNoun: Step<Quantity> = {
  ...numeral,
  match(reader, at) {
    const match = numeral.match(reader, at)
    const noun = match && reader.token(match.end - 1)
    if (match?.value.form !== 'fraction' || match.value.scale > 0 || noun?.kind !== 'word' || noun.text === noun.norm)
      return undefined
    if (toNumber(match.value.decimal) >= 1) return undefined
    return { value: single(match.value), end: match.end }
  },
}
const follower = tokenWhere(({ norm }) => shareFollowers.has(norm))
const closes = tokenWhere(({ norm }) => /^[.,;)!?]$/.test(norm))

export const fractionOfSomething = defineRule({
  id: 'percent/fraction',
  describe: 'A fraction as a share: zwei Drittel der Erlöse, um ein Viertel.',
  pattern: [fractionNoun],
  build: (quantity, { reader, first, end }) => {
    const one = reader.token(first)?.norm.startsWith('ein') === true
    const next = reader.token(end)
    const shown = follower.match(reader, end) ?? closes.match(reader, end) ?? (next === undefined || undefined)
    const by = reader.token(first - 1)?.norm ?? ''
    if (one && shown === undefined && !oneShare.has(by)) return undefined
    return { figure: percentOf({ quantity: ofHundred(quantity), unit: percent }) }
  },
  accepts: [
    ['[zwei Drittel] der Erlöse', { kind: 'percent', value: 200 / 3 }],
    ['[fast drei Viertel] der Aktien', { kind: 'percent', value: 75, min: 67.5, max: 75, hedge: 'under' }],
    ['um [ein Viertel] höher', { kind: 'percent', value: 25 }],
  ],
  rejects: [
    'ein halbes Dutzend',
    'fünf und drei Viertel',
    'ein Viertel mit vielen Altbauten',
    'viertel nach acht',
    'im dritten Viertel',
    'ein viertel Liter',
  ],
})

/** Before "ein Viertel": words that only a share can follow. */
const oneShare = new Set([
  'um',
  'auf',
  'rund',
  'etwa',
  'knapp',
  'gut',
  'fast',
  'nahezu',
  'mindestens',
  'höchstens',
  'über',
  'als',
  'zu',
  'circa',
  'ungefähr',
  'jeweils',
])

const halfArticles = new Set(['die', 'der', 'zur'])

/** What stands right before the noun where it is a share: no "erste", "zweite" of a game or a year. */
const beforeHalf = new Set([
  ...halfArticles,
  'knapp',
  'rund',
  'gut',
  'etwa',
  'fast',
  'zirka',
  'circa',
  'nahezu',
  'ungefähr',
])

export const half = defineRule({
  id: 'percent/half',
  describe: 'die Hälfte, zur Hälfte, je zur Hälfte.',
  pattern: [word(...halfNouns)],
  build: (_noun, { reader, first, end }) => {
    const before = reader.token(first - 1)
    if (before === undefined || !beforeHalf.has(before.norm)) return undefined
    const figure = { kind: 'percent', value: 50, min: 50, max: 50 } as const
    return { figure, core: { first: halfArticles.has(before.norm) ? first - 1 : first, end } }
  },
  accepts: [
    ['[mehr als die Hälfte] der Stimmen', { kind: 'percent', value: 50, min: 50, max: null, hedge: 'over' }],
    ['je [zur Hälfte]', { kind: 'percent', value: 50 }],
    ['[knapp Hälfte]', { kind: 'percent', value: 50, min: 45, max: 50, hedge: 'under' }],
  ],
  rejects: ['in der zweiten Hälfte', 'eine Hälfte', 'die erste Jahreshälfte'],
})

export const percentMagnitude = defineRule({
  id: 'percent/magnitude',
  describe:
    'A share told by its digits: zweistelliger Prozentsatz, im hohen einstelligen Prozentbereich, zweistellig wachsen.',
  pattern: [digitCount, word('prozentbereich', 'prozentsatz', 'prozentzahl', 'prozentwert', 'prozentwerte', 'prozent')],
  build: (count) => ({ figure: percentOf({ quantity: ofDigits(count), unit: percent }) }),
  accepts: [['ein [zweistelliger Prozentsatz]', { kind: 'percent', value: null, min: 10, max: 100, hedge: 'range' }]],
  rejects: ['zweistelliger Millionenbetrag', 'zweistellige Zahl'],
})

export const elidedPercent = defineRule({
  id: 'percent/elided',
  describe: 'A number whose Prozent only the next one names: von 12,40 auf 15,15 Prozent.',
  pattern: [located(near(LONGEST, percentWords.keys(), elided(share)))],
  build: ({ value: { quantity, full } }) =>
    toNumber(quantity.min) > 1000 ? undefined : { figure: percentOf({ quantity, unit: full.unit }) },
  accepts: [
    ['von [12,40] auf 15,15 Prozent', { kind: 'percent', value: 12.4, grain: 0.1 }],
    ['[drei] statt bisher fünf Prozent', { kind: 'percent', value: 3, grain: 1 }],
  ],
  rejects: ['seit 2019 auf 15 Prozent', 'zwei Firmen und 15 Prozent'],
})

export const percentRange = defineRule({
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
  percentMagnitude,
  elidedPercent,
]
