import {
  aheadWords,
  backWords,
  comparingWords,
  futureVerbs,
  pastVerbs,
  perfectAuxiliaries,
  scheduledParticiples,
  scheduledVerbs,
} from '../../../lexicon/de/tense.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import type { Place } from '../../define-rule.ts'
import type { Tense } from './clock.ts'

/** How far from a date its verb is looked for; keeps the search from growing with the sentence. */
const REACH = 14

const isParticiple = (norm: string): boolean => verbReadings(norm).some(({ shape }) => shape === 'participle')

const endsClause = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'symbol' &&
  (',;:!?()"„“»«'.includes(token.norm) ||
    (token.norm === '.' && next !== undefined && next.gap !== 'none' && next.text !== next.norm))

/** The words of the clause before and behind a date, the nearest first, as far as they are in reach. */
function clauseAround({ reader, first, end }: Place): readonly [before: string[], behind: string[]] {
  const before: string[] = []
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = reader.token(at)
    if (token === undefined || reader.token(at + 1)?.gap === 'line' || endsClause(token, reader.token(at + 1))) break
    if (token.kind === 'word') before.push(token.norm)
  }
  const behind: string[] = []
  for (let at = end; at < end + REACH; at++) {
    const token = reader.token(at)
    if (token === undefined || token.gap === 'line' || endsClause(token, reader.token(at + 1))) break
    if (token.kind === 'word') behind.push(token.norm)
  }
  return [before, behind]
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['und', 'oder', 'aber'])

/** The words up to a conjunction. */
function conjunct(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => CONJUNCTIONS.has(word))
  return end < 0 ? words : words.slice(0, end)
}

/** What the clause around a date, or the preposition before it, tells of its time; undefined where it tells nothing or both. */
export function tenseAround(place: Place): Tense | undefined {
  const { reader, first, end } = place
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  for (let at = first - 1; at >= first - 3; at--) if (aheadWords.has(norm(at))) return 'future'
  // "die Richtlinie vom 17. Juli", but "vom 17. Juli an"
  if (norm(first - 1) === 'seit' || (norm(first - 1) === 'vom' && norm(end) !== 'an')) return 'past'
  for (let at = first - 1; at >= first - 3; at--) if (comparingWords.has(norm(at))) return 'past'
  const clause = clauseAround(place)
  const words = clause.flat()
  // "stieg im Mai und dürfte im Juni fallen"
  const near = clause.flatMap(conjunct)
  return (near.length < words.length ? tenseOf(near) : undefined) ?? tenseOf(words)
}

function tenseOf(words: readonly string[]): Tense | undefined {
  const future = words.some((word) => futureVerbs.has(word))
  const auxiliary = words.some((word) => perfectAuxiliaries.has(word))
  // "ist gesunken", but "ist geplant" and "ist es so weit"
  const perfect = auxiliary && !future && words.some(isParticiple)
  const past = perfect || words.some((word) => pastVerbs.has(word))
  if (past !== future) return past ? 'past' : 'future'
  if (past) return undefined
  if (auxiliary || words.some((word) => scheduledVerbs.has(word) || scheduledParticiples.has(word))) return 'present'
  return words.some((word) => backWords.has(word)) ? 'past' : undefined
}
