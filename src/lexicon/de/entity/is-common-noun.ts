import { memoize } from '../../memoize.ts'
import { wordSet } from '../../word-set.ts'
import { headReadings, isCompoundOfDictionary, nounReadings } from '../morphology/noun-readings.ts'
import { commonNouns, nounSuffixes } from './common-nouns.ts'
import { generalHeads } from './company-nouns.ts'
import { coinedHeads, countedHeads, massHeads, nameHeads } from './name-contexts.ts'

const INFLECTIONS = ['', 'e', 'en', 'n', 's', 'es', 'er', 'ern', 'em', 'nen', 'se', 'sen', 'ses', 'in', 'innen']
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' }
const SHORTEST_HEAD = 4
const SHORTEST_MODIFIER = 3

/** Feminine nouns that have an -s where they open a compound: "Rettungs-". */
const TAKES_LINK = /(ung|heit|keit|schaft|ion|tät|arbeit|hilfe)$/

/** Feminine nouns take no -s: "Krones" is no form of "Krone". */
function isFeminine(norm: string): boolean {
  const readings = nounReadings(norm)
  return readings.length > 0 && readings.every((reading) => reading === 'feminine') && !TAKES_LINK.test(norm)
}

function isFormOfNoun(norm: string): boolean {
  for (const ending of INFLECTIONS) {
    if (!norm.endsWith(ending)) continue
    const stem = norm.slice(0, norm.length - ending.length)
    if (stem.length < 2 || (ending === 's' && isFeminine(stem) && nounReadings(norm).length === 0)) continue
    if (commonNouns.has(stem) || generalHeads.has(stem)) return true
    if (
      ending !== '' &&
      /[äöü]/.test(stem) &&
      commonNouns.has(stem.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter))
    )
      return true
  }
  return false
}

/**
 * Is the word an everyday noun by itself, in any form? Whether a word can be a name is asked of the list chosen by hand alone; how a noun
 * is made and inflected, of the dictionary as well (`morphology/noun-readings.ts`), which also lists names.
 */
export const isSimpleNoun = memoize(isFormOfNoun)

const hasNounSuffix = (norm: string): boolean =>
  nounSuffixes.some((suffix) => norm.length > suffix.length + 3 && norm.endsWith(suffix))

/** Is the word made like a German noun: a compound with an everyday noun as its head, or with a noun's suffix? */
export const isFormedNoun = memoize((norm) => {
  if (hasNounSuffix(norm)) return true
  for (let cut = SHORTEST_MODIFIER; cut <= norm.length - SHORTEST_HEAD; cut++)
    if (isFormOfNoun(norm.slice(cut))) return true
  return false
})

const SHORTEST_WHOLE = 5

/** Is its head an everyday noun that no word ends in by chance, as "Tectrio" does in "Trio"? */
export const isCompoundOfNoun = memoize((norm) => {
  for (let cut = SHORTEST_MODIFIER; cut <= norm.length - SHORTEST_WHOLE; cut++)
    if (isFormOfNoun(norm.slice(cut))) return true
  return false
})

const LINKS = ['', 's', 'n', 'en', 'es', 'e']
const PREFIXES = wordSet(
  'neu alt netto brutto rein roh über unter vor nach mit gegen neben zwischen rück fern haupt gesamt fremd eigen groß gross klein hoch tief voll teil mega super erst mini riesen elektro bio öko agrar mikro makro',
)

/** Is it nothing but a plural, which needs no article: "Bischöfe"? */
function isPlural(norm: string): boolean {
  const readings = nounReadings(norm)
  return readings.length > 0 && readings.every((reading) => reading === 'plural')
}

/** Is a compound's first part a noun as well, or its ending one that only nouns have? Else it may be a name made up: "Tessalon". */
export const isOfKnownParts = memoize((norm) => {
  if (hasNounSuffix(norm) || isCompoundOfDictionary(norm) || isPlural(norm)) return true
  for (let cut = SHORTEST_MODIFIER; cut <= norm.length - SHORTEST_HEAD; cut++) {
    if (!isFormOfNoun(norm.slice(cut))) continue
    const modifier = norm.slice(0, cut)
    if (PREFIXES.has(modifier)) return true
    if (
      LINKS.some((link) => modifier.endsWith(link) && commonNouns.has(modifier.slice(0, modifier.length - link.length)))
    )
      return true
  }
  return false
})

/** Is the last part of a compound one that names are made with: "Oststein"; masses only in one that no dictionary has: "Oststrom"? */
export const isNameLikeNoun = (norm: string): boolean =>
  hasHead(norm, nameHeads) || (nounReadings(norm).length === 0 && hasHead(norm, coinedHeads))

const hasHead = (norm: string, heads: readonly string[]): boolean =>
  heads.some(
    (head) =>
      norm.length >= head.length + SHORTEST_MODIFIER && norm.endsWith(head) && !isEndOfLonger(norm, head.length),
  )

/** Does the dictionary have a noun of up to so many letters more that the word ends in: "zweck", of which "eck" is no head? */
const isEndOfLonger = (norm: string, length: number): boolean =>
  [1, 2].some((more) => nounReadings(norm.slice(-length - more)).length > 0)

/** Is it such a compound, or one of another single thing, that no dictionary has: "Nebelkrone", "Wanderlotse"? */
export const isCoinedThing = (norm: string): boolean =>
  nounReadings(norm).length === 0 && (isNameLikeNoun(norm) || hasHead(norm, countedHeads))

/** Is it a compound of something that is counted, in the singular, so that without an article it can only be a name: "Papenhafen"? */
export const isCountedCompound = (norm: string): boolean =>
  isNameLikeNoun(norm) || hasHead(norm, countedHeads) || isOnlySingular(norm)

/** Is its head in this form no plural and no infinitive, and nothing that is not counted? */
function isOnlySingular(norm: string): boolean {
  const readings = headReadings(norm)
  return readings.length > 0 && readings.every((one) => one !== 'plural' && one !== 'infinitive') && !isMassNoun(norm)
}

/** Is it made like a noun that stands without article, for its kind or as a mass: "Kundschaft", "Rekordgewinn"? */
export const isMassNoun = (norm: string): boolean =>
  hasNounSuffix(norm) || massHeads.some((head) => norm.endsWith(head))

/** Is the word an everyday German noun, simple or made from one? */
export const isCommonNoun = (norm: string): boolean => isSimpleNoun(norm) || isFormedNoun(norm)
