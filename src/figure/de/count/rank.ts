import { ahead, map, not, oneOf, optional, seq, tight, word } from '../../combine.ts'
import { toNumber } from '../../decimal.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import type { Step } from '../../step.ts'
import { numeral } from '../numeral/numeral-rule.ts'
import type { Quantity } from '../quantity.ts'
import { plainQuantity, quantity } from '../quantity-rule.ts'
import { countOf } from './count-figure.ts'

const placeWords = ['nummer', 'nr', 'platz', 'rang']
/** Plurals say that more than one follows; alone they are seats. */
const pluralWords = ['nummern', 'plätze', 'plätzen', 'ränge', 'rängen']
const joints = ['und', 'oder', ',', 'sowie']

const place = seq(word(...placeWords), optional(tight(word('.'))))
const places = word(...pluralWords)

/** The number or range that a noun of rank leads. */
const led: Step<Quantity> = oneOf(
  map(seq(place, quantity), ([, own]) => own),
  map(seq(places, quantity, ahead(seq(word(...joints), numeral))), ([, own]) => own),
  map(seq(places, quantity), ([, own]) => (own.value === null ? own : undefined)),
)

/** "Nummer 124 der Welt": a genitive says in which order. */
const isRanked = ({ reader, end }: Place): boolean => ['der', 'des', 'im'].includes(reader.token(end)?.norm ?? '')

function isRank({ numeral, min, max }: Quantity, most: number): boolean {
  const last = toNumber(max ?? min)
  return numeral !== undefined && Number.isInteger(toNumber(min)) && toNumber(min) > 0 && last <= most
}

export const rank = defineRule({
  id: 'count/rank',
  describe: 'A place in an order: Nummer 3, Platz drei, die Plätze vier bis sechs.',
  pattern: [led, not(tight(word('-', '/')))],
  build: (own, _code, place) =>
    isRank(own, isRanked(place) ? 1000 : 100) ? { figure: countOf(own, 'Rang') } : undefined,
  accepts: [
    ['die [Nummer drei] der Branche', { kind: 'count', value: 3, grain: 1, unit: 'Rang' }],
    ['die [Nummer 124] der Rangliste', { kind: 'count', value: 124, grain: 1, unit: 'Rang' }],
    ['auf [Platz 12]', { kind: 'count', value: 12, grain: 1, unit: 'Rang' }],
    [
      'auf den [Plätzen zwei bis vier]',
      { kind: 'count', value: null, min: 2, max: 4, grain: 1, unit: 'Rang', hedge: 'range' },
    ],
  ],
  rejects: ['Nummer 4711', 'Platz da', 'Nummer 3/2024', 'Plätze 30', 'Platz mehrere hundert'],
})

const nouns: ReadonlySet<string> = new Set([...placeWords, ...pluralWords])

export const rankBeside = defineRule({
  id: 'count/rank-beside',
  describe: 'A second place in an order: die Nummer drei und (vier), Plätze elf und (zwölf).',
  pattern: [plainQuantity, not(tight(word('-', '/')))],
  build: (own, _code, { reader, first }) => {
    if (!joints.includes(reader.token(first - 1)?.norm ?? '') || !nouns.has(reader.token(first - 3)?.norm ?? ''))
      return undefined
    const before = led.match(reader, first - 3)
    return before?.end === first - 1 && isRank(before.value, 100) && isRank(own, 100)
      ? { figure: countOf(own, 'Rang') }
      : undefined
  },
  accepts: [
    ['die Nummer zwei und [drei] der Branche', { kind: 'count', value: 3, grain: 1, unit: 'Rang' }],
    ['auf den Plätzen elf und [zwölf]', { kind: 'count', value: 12, grain: 1, unit: 'Rang' }],
  ],
  rejects: ['Nummer drei und 500 Leute', 'Platz zwei und vier Siege', 'zwei und vier'],
})
