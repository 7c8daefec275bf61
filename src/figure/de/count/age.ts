import { clubWords } from '../../../lexicon/de/ages.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import type { Token } from '../../../model/document.ts'
import { toNumber } from '../../decimal.ts'
import { defineRule } from '../../define-rule.ts'
import { located, oneOf, word } from '../../step.ts'
import { plainQuantity, quantity } from '../quantity-rule.ts'
import { tellsAge } from '../tells-age.ts'
import { countOf } from './count-figure.ts'

const nameWord = /^\p{Lu}/u

/** Two capitalised words; where the first is no given name, neither may say that it is a club or a town. */
function isPerson(given: Token | undefined, family: Token | undefined): boolean {
  if (given === undefined || family === undefined) return false
  if (!nameWord.test(given.text) || !nameWord.test(family.text)) return false
  const other = clubWords.has(given.norm) || clubWords.has(family.norm) || places.has(family.text)
  return givenNames.has(given.norm) || !other
}

export const age = defineRule({
  id: 'count/age',
  describe: 'An age behind a name: Erika Muster (57), Max Muster (65, parteilos).',
  pattern: [word('('), located(plainQuantity), oneOf(word(')'), word(','))],
  build: (_bracket, own, _end, { reader, first }) => {
    const { numeral, min } = own.value
    const named = isPerson(reader.token(first - 2), reader.token(first - 1))
    const years = toNumber(min)
    const plain = numeral?.form === 'digits' && Number.isInteger(years) && !numeral.grouped && numeral.scale === 0
    if (!named || !plain || years < 14 || years > 109) return undefined
    return { figure: countOf(own.value, 'Jahre'), core: { first: own.first, end: own.end } }
  },
  accepts: [['Erika Muster ([57]) tritt ab', { kind: 'count', value: 57, grain: 1, unit: 'Jahre' }]],
  rejects: ['Muster AG (2019)', 'siehe dort (57)', 'Erika Muster (5)', 'Seestern City (57)', 'Blitz Linz (57)'],
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
