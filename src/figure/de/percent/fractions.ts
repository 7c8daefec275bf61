import { fractionNouns, halfNouns } from '../../../lexicon/de/numerals.ts'
import {
  losingParticles,
  lostParticiples,
  ownersBefore,
  remainingAdjectives,
  shareFollowers,
  timesInParts,
} from '../../../lexicon/de/shares.ts'
import { map, oneOf, seq, tokenWhere, word } from '../../combine.ts'
import { decimal, times, toNumber } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { Step } from '../../step.ts'
import { numeral } from '../numeral/numeral-rule.ts'
import { type Quantity, single } from '../quantity.ts'
import { percent, percentOf } from './share.ts'

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

/** A capital "Viertel" or "Drittel"; halves are the noun "Hälfte". */
const fractionNoun = new Step<Quantity>(numeral, (reader, at) => {
  const match = numeral.match(reader, at)
  const noun = match && reader.token(match.end - 1)
  if (match?.value.form !== 'fraction' || match.value.scale > 0 || noun?.kind !== 'word' || noun.text === noun.norm)
    return undefined
  if (toNumber(match.value.decimal) >= 1) return undefined
  return { value: single(match.value), end: match.end }
})
/** "büßte ein Viertel ein.", "hat ein Viertel verloren" */
const lost = oneOf(
  tokenWhere(({ norm }) => lostParticiples.has(norm)),
  map(
    seq(
      tokenWhere(({ norm }) => losingParticles.has(norm)),
      tokenWhere(({ norm }) => /^([.,;)!?]|und|auf)$/.test(norm)),
    ),
    ([particle]) => particle,
  ),
)
const follower = tokenWhere(({ norm }) => shareFollowers.has(norm))
const closes = tokenWhere(({ norm }) => /^[.,;)!?]$/.test(norm))

export const fractionOfSomething = defineRule({
  id: 'percent/fraction',
  describe: 'A fraction as a share: zwei Drittel der Erlöse, um ein Viertel.',
  pattern: [fractionNoun],
  build: (quantity, { reader, first, end }) => {
    const one = reader.token(first)?.norm.startsWith('ein') === true
    const next = reader.token(end)
    if (quantity.hedge !== undefined) return { figure: percentOf({ quantity: ofHundred(quantity), unit: percent }) }
    const shown =
      follower.match(reader, end) ??
      lost.match(reader, end) ??
      closes.match(reader, end) ??
      (next === undefined || undefined)
    const by = reader.token(first - 1)?.norm ?? ''
    if (one && shown === undefined && !oneShare.has(by)) return undefined
    return { figure: percentOf({ quantity: ofHundred(quantity), unit: percent }) }
  },
  accepts: [
    ['[zwei Drittel] der Erlöse', { kind: 'percent', value: 200 / 3 }],
    ['[fast drei Viertel] der Aktien', { kind: 'percent', value: 75, min: 67.5, max: 75, hedge: 'under' }],
    ['[ein knappes Viertel] wanderte ab', { kind: 'percent', value: 25, min: 22.5, max: 25, hedge: 'under' }],
    ['um [ein Viertel] höher', { kind: 'percent', value: 25 }],
    ['büßte beim Gewinn [ein Viertel] ein.', { kind: 'percent', value: 25 }],
    ['gab [ein Zehntel] ab und', { kind: 'percent', value: 10 }],
    ['hat [ein Fünftel] eingebüßt', { kind: 'percent', value: 20 }],
  ],
  rejects: [
    'ein halbes Dutzend',
    'fünf und drei Viertel',
    'ein Viertel mit vielen Altbauten',
    'viertel nach acht',
    'im dritten Viertel',
    'ein viertel Liter',
    'kaufte ein Viertel ein Mann',
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
  'mit',
  'nur',
  'erst',
  'lediglich',
  'bloß',
  'immerhin',
  'insgesamt',
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

/** "das verbleibende Drittel", "für das letzte Viertel", "seine Hälfte": what is left of it, or whose it is. */
export const remainingPart = defineRule({
  id: 'percent/remaining-part',
  describe:
    "A part that is left or is somebody's own: das verbleibende Drittel, das letzte Viertel an Seestern, seine Hälfte.",
  pattern: [tokenWhere(({ norm, text }) => text !== norm && (fractionNouns.has(norm) || halfNouns.includes(norm)))],
  build: ({ norm }, { reader, first, end }) => {
    const before = reader.token(first - 1)
    const isLeft = remainingAdjectives.test(before?.norm ?? '') && reader.token(first - 2)?.norm !== 'im'
    if (!isLeft && !ownersBefore.has(before?.norm ?? '')) return undefined
    if (timesInParts.has(reader.token(end)?.norm ?? '') || timesInParts.has(reader.token(end + 1)?.norm ?? ''))
      return undefined
    const value = 100 / (fractionNouns.get(norm) ?? 2)
    return { figure: { kind: 'percent', value, min: value, max: value } }
  },
  accepts: [
    ['sichert sich das verbleibende [Drittel] an der Firma', { kind: 'percent', value: 100 / 3 }],
    ['Für das letzte [Viertel] flossen 22 Millionen Euro.', { kind: 'percent', value: 25 }],
    ['Die restliche [Hälfte] hält der Staat.', { kind: 'percent', value: 50 }],
    ['ließ sich für seine [Hälfte] bezahlen', { kind: 'percent', value: 50 }],
    ['die Rückgabe ihres [Drittels]', { kind: 'percent', value: 100 / 3 }],
  ],
  rejects: [
    'im letzten Viertel',
    'das letzte Viertel des Jahres',
    'das letzte Drittel der Saison',
    'die zweite Hälfte',
    'das neue Viertel',
  ],
})
