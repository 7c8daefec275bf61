import { fillers, hedgesBefore } from '../../../lexicon/de/hedges.ts'
import { attributeAdverbs } from '../../../lexicon/de/units.ts'
import { beforeCountedNouns, hedgedPrepositions } from '../../../lexicon/de/words-before-figures.ts'
import { ahead, map, repeat, seq, tokenWhere } from '../../combine.ts'
import { toNumber } from '../../decimal.ts'
import { defineRule, type Place } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'
import { Step } from '../../step.ts'
import { plainQuantity } from '../quantity-rule.ts'
import { countOf, isLabel, isYear } from './count-figure.ts'
import { counted } from './noun.ts'

/** The attribute has at most this many words. */
const LONGEST = 9
const PARTICIPLE = /(?:te|ten|ter|ene|enen|ener|nde|nden|nder|[^aeiou]ste|sten)$/
/** Adjectives that take a phrase before them as participles do: "in der Stichwahl befindlichen", "in Wien ansässigen". */
const ADJECTIVE = /(?:lich|ig|bar|sam|isch|haft|nah|fern|reich|frei)en$/

interface Attributed {
  readonly first: number
  readonly end: number
  /** Ends as it does without an article before the number: "zwei von der Bank vergebene Kredite". */
  readonly strong: boolean
}

/** From a preposition over its noun to a participle, and the noun behind it: "von der Bank vergebenen langfristigen Kredite". */
const phrase = new Step<Attributed>({ starts: [...hedgedPrepositions] }, (reader, at) => {
  let noun = false
  for (let end = at + 1; end < at + LONGEST; end++) {
    const token = reader.token(end)
    if (token?.kind !== 'word' || token.gap !== 'blank') {
      if (token?.norm === '-' || (token?.kind === 'word' && token.gap === 'none')) continue
      return undefined
    }
    if (token.text !== token.norm) noun = true
    else if (noun && (PARTICIPLE.test(token.norm) || ADJECTIVE.test(token.norm))) {
      const match = counted.match(reader, end)
      if (match !== undefined) return { ...match, value: { ...match.value, strong: token.norm.endsWith('e') } }
    }
  }
  return undefined
})

const adverb = tokenWhere(({ norm, text }) => text === norm && (attributeAdverbs.has(norm) || norm === 'gut'))

const attributed = map(seq(repeat(adverb, 2), phrase), ([, found]) => found)

/** Is there a word before the number, hedges between, that a noun must follow? */
function wantsNoun(reader: Reader, first: number): boolean {
  let at = first - 1
  while (at > 0 && (hedgesBefore.has(reader.token(at)?.norm ?? '') || fillers.has(reader.token(at)?.norm ?? ''))) at--
  return reader.token(at + 1)?.gap === 'blank' && beforeCountedNouns.has(reader.token(at)?.norm ?? '')
}

export const extendedAttribute = defineRule({
  id: 'count/extended-attribute',
  describe: 'A number whose noun stands behind a clause of its own: die 13 von der Bank vergebenen Kredite.',
  pattern: [plainQuantity, ahead(attributed)],
  build: (own, { first, end, strong }, place: Place) => {
    const { reader } = place
    if ((!strong && !wantsNoun(reader, place.first)) || isLabel(own, place) || isYear(own, place)) return undefined
    if (own.numeral?.form === 'fraction' || own.numeral?.dotted || !Number.isInteger(toNumber(own.min)))
      return undefined
    const { tokens, text } = reader.document
    return { figure: countOf(own, text.slice(tokens[first]?.start, tokens[end - 1]?.end)) }
  },
  accepts: [
    [
      'bei allen [13] von der Kasse vergebenen langfristigen Krediten',
      { kind: 'count', value: 13, grain: 1, unit: 'Krediten' },
    ],
    ['die [zwei] in der Stichwahl stehenden Kandidaten', { kind: 'count', value: 2, grain: 1, unit: 'Kandidaten' }],
    ['die [drei] schon in Graz ansässigen Firmen', { kind: 'count', value: 3, grain: 1, unit: 'Firmen' }],
    ['[zwei] von der Stadt vergebene Orden', { kind: 'count', value: 2, grain: 1, unit: 'Orden' }],
  ],
  rejects: [
    'stiegen auf 15 Millionen an. Die genannte Marge',
    'die zwei in Wien',
    'zwei in Wien leben in neuen Häusern',
    'die 2015 von der Stadt gegründete Firma',
  ],
})
