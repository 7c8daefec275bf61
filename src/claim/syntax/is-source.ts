import { isSourceNoun } from '../../lexicon/de/statement/sources.ts'
import type { Phrase } from './clause.ts'
import { prepositionOf } from './preposition-of.ts'

/** "laut Nordwind", "Nordwind zufolge", "nach Angaben von Nordwind", "laut einer Mitteilung von Nordwind": who says so, and does nothing else there. */
export const isSource = (phrase: Phrase): boolean =>
  SAYING.has(prepositionOf(phrase)) ||
  (phrase.governor?.head.kind === 'noun' &&
    (SAYING.has(phrase.governor.preposition) || isSourceNoun(phrase.governor.head.text, 'saying')))
const SAYING: ReadonlySet<string> = new Set(['laut', 'zufolge'])
