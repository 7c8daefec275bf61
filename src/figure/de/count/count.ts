import { afterTimes } from '../../../lexicon/de/events/compared-words.ts'
import { unitSigns } from '../../../lexicon/de/units.ts'
import { ahead, located, map, oneOf, optional, repeat, seq, spaced, tight, word } from '../../combine.ts'
import { toNumber } from '../../decimal.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import { anyWord } from '../../token-forms.ts'
import { elided } from '../elided.ts'
import { isQuoted } from '../is-quoted.ts'
import { hyphen, numeral } from '../numeral/numeral-rule.ts'
import { single } from '../quantity.ts'
import { plainQuantity, quantity } from '../quantity-rule.ts'
import { age, ageAdjective, ageBehindName, ageInYears } from './age.ts'
import { countOf, isLabel, isPostcode, isYear } from './count-figure.ts'
import { extendedAttribute } from './extended-attribute.ts'
import { headedCount } from './headed.ts'
import { adjective, counted, countedWord } from './noun.ts'
import { ofGroup, ofTwo } from './of-group.ts'
import { rank, rankBeside } from './rank.ts'

/** "3D-Speicher", "5G Netze": letters on the digits make a name, unless they are a unit ("40km"). */
const isGlued = ({ reader }: Place, at: number): boolean => {
  const token = reader.token(at)
  return token?.gap === 'none' && !unitSigns.has(token.text)
}

/** "stieg auf 3,5 Mrd. Seestern will": the full stop of "Mrd." also ends the sentence. */
const opensSentence = ({ reader }: Place, at: number): boolean =>
  reader.token(at - 1)?.norm === '.' && reader.sentenceOf(at)?.firstToken === at

const linked = optional(word('von', 'der', 'unserer', 'ihrer', 'seiner'))

const numeralNoun = defineRule({
  id: 'count/numeral-noun',
  describe:
    'A number and the noun it counts, adjectives between: 11.000 Stellen, 800 Millionen wöchentliche Nutzer, 40 km.',
  pattern: [quantity, linked, counted],
  build: (own, link, { first, end }, place) => {
    if (
      link !== undefined &&
      (own.numeral !== undefined || quantity.match(place.reader, place.first - 1) !== undefined)
    )
      return undefined
    if (isLabel(own, place) || isYear(own, place) || own.numeral?.dotted || isQuoted(place)) return undefined
    if (link === undefined && (isGlued(place, first) || opensSentence(place, first))) return undefined
    if (own.numeral?.form === 'fraction' && own.numeral.scale === 0) return undefined
    const { tokens, text } = place.reader.document
    return { figure: countOf(own, text.slice(tokens[first]?.start, tokens[end - 1]?.end)) }
  },
  accepts: [
    [
      '[rund 11.000 Stellen]',
      { kind: 'count', value: 11_000, min: 10_500, max: 11_500, grain: 1000, unit: 'Stellen', hedge: 'about' },
    ],
    ['[3.000 kleine und mittlere Betriebe]', { kind: 'count', value: 3000, grain: 1000, unit: 'Betriebe' }],
    ['[40 Millionen zahlende Kunden]', { kind: 'count', value: 40e6, grain: 10e6, unit: 'Kunden' }],
    [
      '[8 bis 9 Millionen Tonnen]',
      { kind: 'count', value: null, min: 8e6, max: 9e6, grain: 1e6, unit: 'Tonnen', hedge: 'range' },
    ],
    ['[Hunderte von Menschen]', { kind: 'count', value: null, min: 100, max: 1000, unit: 'Menschen', hedge: 'range' }],
    ['[wenige 100 Meter]', { kind: 'count', value: null, min: 200, max: 1000, unit: 'Meter', hedge: 'range' }],
    ['Sie verfügt über [zwei Hallen].', { kind: 'count', value: 2, grain: 1, unit: 'Hallen' }],
    [
      '[bis zu 300 neue „Blitz“-Züge]',
      { kind: 'count', value: 300, min: 0, max: 300, grain: 100, unit: '„Blitz“-Züge', hedge: 'up_to' },
    ],
    [
      '[ein gutes Dutzend Boote]',
      { kind: 'count', value: 12, min: 12, max: 13, grain: 1, unit: 'Boote', hedge: 'over' },
    ],
    ['[300 große, rote Boote]', { kind: 'count', value: 300, grain: 100, unit: 'Boote' }],
    ['[9000 E-Autos]', { kind: 'count', value: 9000, grain: 1000, unit: 'E-Autos' }],
    ['[31 Haupt- und Nebenstellen]', { kind: 'count', value: 31, grain: 1, unit: 'Haupt- und Nebenstellen' }],
    ['[3000 Schweizer Jobs]', { kind: 'count', value: 3000, grain: 1000, unit: 'Jobs' }],
    ['[12 TV-Sender]', { kind: 'count', value: 12, grain: 1, unit: 'TV-Sender' }],
    ['wuchs auf [1924 Mitarbeiter]', { kind: 'count', value: 1924, grain: 1, unit: 'Mitarbeiter' }],
    ['[2000 Mitarbeiter]', { kind: 'count', value: 2000, grain: 1000, unit: 'Mitarbeiter' }],
    ['im vergangenen Jahr [1800 Boote]', { kind: 'count', value: 1800, grain: 100, unit: 'Boote' }],
    ['im vergangenen Jahr [36 Boote]', { kind: 'count', value: 36, grain: 1, unit: 'Boote' }],
    ['bis Ende des Jahres [120 Boote]', { kind: 'count', value: 120, grain: 10, unit: 'Boote' }],
    ['der Abbau von [1900 Stellen]', { kind: 'count', value: 1900, grain: 100, unit: 'Stellen' }],
    ['[155 mm]', { kind: 'count', value: 155, grain: 1, unit: 'mm' }],
  ],
  rejects: [
    'auf 4.000 erhöhen und neue Märkte suchen',
    'Seestern GmbH, 4050 Traun',
    'Typ 212 Boote',
    '32 Milliarden von Anfang an',
    'geht für 32 Milliarden an Muster',
    'seit 2019 Vorstand',
    'das 1853 gegründete Werk',
    'dem 1900 entstandenen Konzern',
    'die 1900 gegründete Firma',
    'Im Jahr 2000 Chef',
    'eine Stelle',
    'der Fonds „Vier Metropolen“',
    '3 Jahre',
    '15. November',
    'drei waren Männer',
    '5 Euro',
  ],
})

/** From here on "Mal" counts how often something happened; a few times are told in passing. */
const OFTEN = 13

export const times = defineRule({
  id: 'count/times',
  describe: 'How often: 165 Mal angeklagt, fünf Millionen Mal heruntergeladen.',
  pattern: [quantity, oneOf(spaced(word('mal', 'male', 'malen')), seq(optional(hyphen), tight(word('mal'))))],
  build: (own, _mal, { reader, first, end }) => {
    const next = reader.token(end)
    // "zum 10.000 Mal" lacks its full stop
    if (reader.token(first - 1)?.norm === 'zum') return undefined
    if (afterTimes.has(next?.norm ?? '') || numeral.match(reader, end) !== undefined) return undefined
    if (own.numeral?.dotted || own.numeral?.form === 'fraction') return undefined
    return toNumber(own.max ?? own.min) >= OFTEN ? { figure: countOf(own, 'Mal') } : undefined
  },
  accepts: [
    [
      'Sie wurde [rund 40.000 Mal] bestellt.',
      { kind: 'count', value: 40_000, min: 38_000, max: 42_000, grain: 10_000, unit: 'Mal', hedge: 'about' },
    ],
    [
      'Das geschah [mehr als 800-mal].',
      { kind: 'count', value: 800, min: 800, max: null, grain: 100, unit: 'Mal', hedge: 'over' },
    ],
    ['wurde [30 Mal] verurteilt', { kind: 'count', value: 30, grain: 10, unit: 'Mal' }],
  ],
  rejects: ['20 Mal so viel', '20-mal so teuer', 'sechs Mal verlor er', 'zum 200 Mal', '14 mal 3', '30 Malaien'],
})

const countCompound = defineRule({
  id: 'count/compound',
  describe: 'A count as the first part of a compound: 500-Mann-Betrieb.',
  pattern: [
    numeral,
    hyphen,
    located(tight(countedWord)),
    hyphen,
    repeat(seq(tight(anyWord), hyphen), 2),
    located(tight(anyWord)),
  ],
  build: (own, _hyphen, unit, _second, _parts, last, { reader, first }) => {
    // "Sender 4-Info-Chefin": the number of a name
    const before = reader.token(first - 1)
    const opens = reader.sentenceOf(first)?.firstToken === first - 1
    const named = before?.kind === 'word' && before.text !== before.norm && !opens
    if (named && own.form === 'digits' && own.decimal.exponent === 0 && toNumber(own.decimal) < OFTEN) return undefined
    return {
      figure: countOf(single(own), unit.value.text),
      core: { first, end: unit.end },
      head: { first: unit.end + 1, end: last.end },
    }
  },
  accepts: [
    ['ein [500-Mann]-Betrieb', { kind: 'count', value: 500, grain: 100, unit: 'Mann' }],
    ['die [20.000-Einwohner]-Marke', { kind: 'count', value: 20_000, grain: 10_000, unit: 'Einwohner' }],
  ],
  rejects: ['bei Meer 4-Info-Chefin', '500-Mann', 'G-20-Gipfel', '7-Jahres-Vertrag'],
})

/** "der Fonds Metropolen 20 auf zehn Objekte": digits right behind a noun belong to its name. */
const isOfName = ({ reader, first, end }: Place): boolean => {
  const before = reader.token(first - 1)
  const inside = reader.sentenceOf(first)?.firstToken !== first - 1
  if (reader.token(end)?.norm !== 'auf') return false
  return inside && before?.kind === 'word' && before.text !== before.norm && reader.token(first)?.gap === 'blank'
}

const elidedCount = defineRule({
  id: 'count/elided',
  describe: 'A number whose noun only the next one names: 4 statt bisher 6 Millionen Tonnen.',
  pattern: [elided(map(seq(quantity, counted), ([quantity, { first, end }]) => ({ quantity, first, end })))],
  build: ({ quantity, full: { first, end } }, place) => {
    if (isLabel(quantity, place) || quantity.numeral?.dotted || quantity.numeral?.form === 'fraction') return undefined
    if (quantity.numeral?.form === 'digits' && isOfName(place)) return undefined
    const town = numeral.match(place.reader, first - 1)?.value
    if (town !== undefined && isPostcode(town, place.reader, first - 1)) return undefined
    const { tokens, text } = place.reader.document
    return { figure: countOf(quantity, text.slice(tokens[first]?.start, tokens[end - 1]?.end)) }
  },
  accepts: [['[4] statt bisher 6 Millionen Tonnen', { kind: 'count', value: 4e6, grain: 1e6, unit: 'Tonnen' }]],
  rejects: [
    'der Fonds Metropolen 20 auf bislang zehn Objekte',
    'Gasse 12, 4050 Traun',
    'seit 2019 und 4 Werke',
    'Seite 4 und 5 Beispiele',
  ],
})

const elidedBehindAdjective = defineRule({
  id: 'count/elided-adjective',
  describe: 'A number with an adjective whose noun only the next one names: zwei deutsche und drei dänische Banken.',
  pattern: [plainQuantity, adjective, ahead(seq(word('und', 'oder', 'sowie'), numeral, counted))],
  build: (own, _adjective, [, , { first, end }], place) => {
    const named = isLabel(own, place) || isYear(own, place)
    if (named || own.numeral?.dotted || own.numeral?.form === 'fraction') return undefined
    const { tokens, text } = place.reader.document
    const unit = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
    return { figure: countOf(own, unit), core: { first: place.first, end: place.end - 1 } }
  },
  accepts: [['[zwei] deutsche und drei dänische Banken', { kind: 'count', value: 2, grain: 1, unit: 'Banken' }]],
  rejects: ['zwei gingen und drei Banken', 'zwei deutsche Banken und drei Werke'],
})

export const countRules = [
  numeralNoun,
  times,
  rank,
  rankBeside,
  ofGroup,
  ofTwo,
  countCompound,
  extendedAttribute,
  headedCount,
  age,
  ageInYears,
  ageBehindName,
  ageAdjective,
  elidedCount,
  elidedBehindAdjective,
]
