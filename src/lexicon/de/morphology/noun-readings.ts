import { memoize } from '../../memoize.ts'
import { nounForms } from './noun-forms.ts'

/** What a form of a noun can be: a singular of its gender, a plural, or an infinitive that stands as a noun ("das Schalten"). */
export type NounReading = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'infinitive'

const READINGS: Readonly<Record<string, NounReading>> = {
  m: 'masculine',
  f: 'feminine',
  n: 'neuter',
  p: 'plural',
  i: 'infinitive',
}
const NONE: readonly NounReading[] = []

/** The signs of a form in the sorted text of all forms, found by halving. */
function signsOf(norm: string): string {
  let low = 0
  let high = nounForms.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = nounForms.lastIndexOf('\n', middle) + 1
    const colon = nounForms.indexOf(':', start)
    const form = nounForms.slice(start, colon)
    const newline = nounForms.indexOf('\n', colon)
    const end = newline < 0 ? nounForms.length : newline
    if (form === norm) return nounForms.slice(colon + 1, end)
    if (form < norm) low = end + 1
    else high = start
  }
  return ''
}

/**
 * All readings of a word, in lower case, as a form of a noun that the dictionary lists; none when it lacks it. Names that it lists ("Müller",
 * "Bundeswehr") have readings too: that a word has one makes it no everyday noun (`entity/is-common-noun.ts` says which are).
 */
export const nounReadings = memoize((norm): readonly NounReading[] => {
  const signs = signsOf(norm)
  return signs === '' ? NONE : [...signs].flatMap((sign) => READINGS[sign] ?? [])
})

const SHORTEST_HEAD = 3
const SHORTEST_MODIFIER = 3

/** The readings of a noun or of a compound by its head, the longest ending that is a noun: "Pumpenbauer" is read as "Bauer". */
export const headReadings = memoize((norm): readonly NounReading[] => {
  const own = nounReadings(norm)
  if (own.length > 0) return own
  for (let cut = SHORTEST_MODIFIER; cut <= norm.length - SHORTEST_HEAD; cut++) {
    const readings = nounReadings(norm.slice(cut))
    if (readings.length > 0) return readings
  }
  return NONE
})

const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er', '-']

/** Behind other links so short a head is chance: "Moralejas" is no "Moral-e-jas". */
const SHORTEST_LINKED_HEAD = 4

/** Is the word a compound of nothing but listed nouns: "Kaufpreis", "Umsatzerlöse"? A made-up word is not: "Tessalon". */
export const isCompoundOfDictionary = memoize((norm): boolean => {
  for (let cut = SHORTEST_MODIFIER; cut <= norm.length - SHORTEST_HEAD; cut++) {
    if (nounReadings(norm.slice(cut)).length === 0) continue
    const modifier = norm.slice(0, cut)
    for (const link of LINKS) {
      if (link.length > 0 && link !== 's' && norm.length - cut < SHORTEST_LINKED_HEAD) continue
      const stem = modifier.slice(0, modifier.length - link.length)
      if (stem.length >= SHORTEST_MODIFIER && modifier.endsWith(link) && isNounOfDictionary(stem)) return true
    }
  }
  return false
})

/** Is the word a listed noun or such a compound? */
export const isNounOfDictionary = (norm: string): boolean =>
  nounReadings(norm).length > 0 || isCompoundOfDictionary(norm)
