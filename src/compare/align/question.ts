import type { Claim } from '../../model/claim.ts'
import { type Cue, cueStems, type Facet, facetStems, inclusive } from './cue-words.ts'
import { type NearWord, nearWords, openingWords } from './near-words.ts'

/** What a claim answers, apart from its value. */
export interface Question {
  readonly claim: Claim
  /** Qualifiers that the claim states, and facets that the words beside its figure name; keys sorted. */
  readonly stated: ReadonlyMap<string, string>
  readonly cues: ReadonlySet<Cue>
  /** Longer words beside the figure, cut to their stems: what it is about when nothing else tells. */
  readonly context: ReadonlySet<string>
}

/** Notes of how a claim is written, which are no part of what it is about. */
const notes: ReadonlySet<string> = new Set(['via', 'conversion', 'doubt', 'counterparty', 'to', 'for'])
const unsaid: ReadonlySet<string> = new Set(['', 'unspecified', 'unknown', 'null', 'false'])

const beginsWith = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem))

function cuesOf(words: readonly NearWord[]): Set<Cue> {
  const cues = Object.keys(cueStems) as Cue[]
  return new Set(cues.filter((cue) => words.some(({ word }) => beginsWith(word, cueStems[cue]))))
}

/** "die zweite Milliarde", but not "im zweiten Halbjahr": an ordinal must stand with the figure. */
const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'further'])

/** The facets that words within a few steps of the figure name; of two for one facet the nearer. */
function facetsOf(words: readonly NearWord[]): Map<Facet, string> {
  const found = new Map<Facet, string>()
  const nearest = words.filter(({ distance }) => distance <= 5).sort((a, b) => a.distance - b.distance)
  const including = words.some(({ word }) => inclusive.includes(word))
  for (const { word, distance } of nearest)
    for (const facet of Object.keys(facetStems) as Facet[]) {
      if (found.has(facet) || (facet === 'including' && !including)) continue
      const value = Object.entries(facetStems[facet]).find(([, stems]) => beginsWith(word, stems))?.[0]
      if (value && (distance <= 1 || !ordinals.has(value))) found.set(facet, value)
    }
  return found
}

/** The scope that opens the clause holds for all its figures. */
function scopeOf(claim: Claim): (readonly [Facet, string])[] {
  const combined = openingWords(claim).some((word) => beginsWith(word, facetStems.scope.combined ?? []))
  return combined ? [['scope', 'combined']] : []
}

/** Reads what a claim answers. */
export function questionOf(claim: Claim): Question {
  const words = nearWords(claim)
  const stated = new Map<string, string>()
  for (const [key, value] of Object.entries(claim.qualifiers)) {
    const text = String(value).trim().toLowerCase()
    if (!notes.has(key) && !unsaid.has(text)) stated.set(key, text)
  }
  const facets = claim.type === 'date' || claim.type === 'duration' ? [] : [...facetsOf(words), ...scopeOf(claim)]
  for (const [facet, value] of facets) if (!stated.has(facet)) stated.set(facet, value)
  if (claim.figure.kind === 'money' && claim.figure.per && !stated.has('per'))
    stated.set('per', claim.figure.per.toLowerCase())
  if (claim.when && claim.type !== 'date' && !stated.has('period')) stated.set('when', claim.when.value)
  const sorted = new Map([...stated].sort(([a], [b]) => (a < b ? -1 : 1)))
  const context = words.filter(({ word }) => word.length >= 5).map(({ word }) => word.slice(0, 7))
  return { claim, stated: sorted, cues: cuesOf(words), context: new Set(context) }
}
