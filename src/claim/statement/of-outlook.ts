import { dreadingVerbs, outlookWords, plannedPapers } from '../../lexicon/de/statement/modal-cues.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** Types of what a business comes to. */
export const RESULTS: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth'])

/** "hatte von 6 Prozent Wachstum gesprochen", "6 Prozent standen im Plan", "Für das Gesamtjahr bleibt es bei 3 Millionen": what a business is to come to. */
export function isOutlook({ verb, units }: Clause, phrase: Phrase | null, type: ClaimType): boolean {
  if (!RESULTS.has(type) || verb === null) return false
  if (verb.lemma === 'sprechen') return verb.tense === 'perfect' && phrase?.preposition === 'von'
  if (dreadingVerbs.has(verb.lemma)) return true
  if (verb.lemma === 'stehen') return units.some(({ norm }) => plannedPapers.has(norm))
  return verb.tense === 'present' && verb.lemma === 'bleiben' && units.some(({ norm }) => outlookWords.has(norm))
}
