import { clubWords } from '../../../lexicon/de/ages.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import type { Token } from '../../../model/document.ts'
import { located, oneOf, word } from '../../combine.ts'
import { toNumber } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { isAge, lengthAdjective } from '../duration/length-adjective.ts'
import type { Quantity } from '../quantity.ts'
import { plainQuantity, quantity } from '../quantity-rule.ts'
import { isPerson, tellsAge } from '../tells-age.ts'
import { countOf } from './count-figure.ts'

const nameWord = /^\p{Lu}/u

/** Two capitalised words; where the first is no given name, neither may say that it is a club or a town. */
function isNamed(given: Token | undefined, family: Token | undefined): boolean {
  if (given === undefined || family === undefined) return false
  if (!nameWord.test(given.text) || !nameWord.test(family.text)) return false
  const other = clubWords.has(given.norm) || clubWords.has(family.norm) || places.has(family.text)
  return givenNames.has(given.norm) || !other
}

/** The years that plain digits tell a grown person's age by. */
function agePlainly({ numeral, min }: Quantity): number | undefined {
  const years = toNumber(min)
  const plain = numeral?.form === 'digits' && Number.isInteger(years) && !numeral.grouped && numeral.scale === 0
  return plain && years >= 14 && years <= 109 ? years : undefined
}

export const age = defineRule({
  id: 'count/age',
  describe: 'An age behind a name: Erika Muster (57), Max Muster (65, parteilos).',
  pattern: [word('('), located(plainQuantity), oneOf(word(')'), word(','))],
  build: (_bracket, own, _end, { reader, first }) => {
    const named = isNamed(reader.token(first - 2), reader.token(first - 1))
    if (!named || agePlainly(own.value) === undefined) return undefined
    return { figure: countOf(own.value, 'Jahre'), core: { first: own.first, end: own.end } }
  },
  accepts: [['Erika Muster ([57]) tritt ab', { kind: 'count', value: 57, grain: 1, unit: 'Jahre' }]],
  rejects: ['Muster AG (2019)', 'siehe dort (57)', 'Erika Muster (5)', 'Seestern City (57)', 'Blitz Linz (57)'],
})

export const ageBehindName = defineRule({
  id: 'count/age-apposition',
  describe: 'An age behind a name, between commas: Gründerin Erika Muster, 57, tritt ab.',
  pattern: [word(','), located(plainQuantity), word(',')],
  build: (_comma, own, _end, { reader, first }) => {
    const years = agePlainly(own.value)
    const [given, family] = [reader.token(first - 2), reader.token(first - 1)]
    const named = given !== undefined && givenNames.has(given.norm) && nameWord.test(family?.text ?? '')
    if (!named || years === undefined || reader.token(first)?.gap !== 'none') return undefined
    return { figure: countOf(own.value, 'Jahre'), core: { first: own.first, end: own.end } }
  },
  accepts: [['Gründerin Erika Muster, [57], tritt ab', { kind: 'count', value: 57, grain: 1, unit: 'Jahre' }]],
  rejects: ['In Kiel, 57, in Ulm, 80', 'Muster AG, 57, und', 'Erika Muster, 5, und'],
})

export const ageAdjective = defineRule({
  id: 'count/age-adjective',
  describe: 'An age as an adjective or a noun: der 57-jährige Gründer, die 44-Jährige.',
  pattern: [lengthAdjective],
  build: (read, place) => {
    const { reader, end } = place
    const own = reader.token(end - 1)
    const [next, after] = [reader.token(end), reader.token(end + 1)]
    const ofPerson =
      own?.text !== own?.norm ||
      [next, after].some(
        (token) => isPerson(token) || (nameWord.test(token?.text ?? '') && isPersonNoun(token?.norm ?? '')),
      )
    return ofPerson && agePlainly(read.quantity) !== undefined && isAge(read, place)
      ? { figure: countOf(read.quantity, 'Jahre') }
      : undefined
  },
  accepts: [
    ['der [57-jährige] Gründer', { kind: 'count', value: 57, grain: 1, unit: 'Jahre' }],
    ['Die [44-Jährige] leitet das Werk.', { kind: 'count', value: 44, grain: 1, unit: 'Jahre' }],
  ],
  rejects: ['die 30-jährige Staatsanleihe', 'die 25-jährige Firma', 'der Dreißigjährige Krieg'],
})

export const ageInYears = defineRule({
  id: 'count/age-years',
  describe: 'An age in years, which is no length of time: im Alter von 84 Jahren, Kinder bis 15 Jahre.',
  pattern: [quantity, word('jahre', 'jahren', 'jahr')],
  build: (own, _years, { reader, first, end }) =>
    tellsAge(reader, { first, end }, toNumber(own.min)) ? { figure: countOf(own, 'Jahre') } : undefined,
  accepts: [
    ['Sie starb im Alter von [91 Jahren].', { kind: 'count', value: 91, grain: 1, unit: 'Jahre' }],
    [
      'Menschen [ab 60 Jahren]',
      { kind: 'count', value: 60, min: 60, max: null, grain: 10, unit: 'Jahre', hedge: 'at_least' },
    ],
    ['der [acht Jahre] alte Junge', { kind: 'count', value: 8, grain: 1, unit: 'Jahre' }],
    [
      'im Alter [zwischen 15 und 24 Jahren]',
      { kind: 'count', value: null, min: 15, max: 24, grain: 1, unit: 'Jahre', hedge: 'range' },
    ],
    ['Mit nur [31 Jahren] führt sie das Werk.', { kind: 'count', value: 31, grain: 1, unit: 'Jahre' }],
    ['Sie war [22 Jahre], als sie gründete.', { kind: 'count', value: 22, grain: 1, unit: 'Jahre' }],
  ],
  rejects: ['ein Mann mit 20 Jahren Haft', 'ab 60 Jahren Laufzeit', 'Er war fünf Jahre dort.', 'seit 20 Jahren'],
})
