import {
  aheadWords,
  backWords,
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

/** What the clause around a date, or the preposition before it, tells of its time; undefined where it tells nothing or both. */
export function tenseAround({ reader, first, end }: Place): Tense | undefined {
  const norm = (at: number): string => reader.token(at)?.norm ?? ''
  for (let at = first - 1; at >= first - 3; at--) if (aheadWords.has(norm(at))) return 'future'
  // "die Richtlinie vom 17. Juli", but "vom 17. Juli an"
  if (norm(first - 1) === 'seit' || (norm(first - 1) === 'vom' && norm(end) !== 'an')) return 'past'
  const seen = new Set<Tense | 'back' | 'auxiliary' | 'participle'>()
  const look = ({ norm: word }: Token): void => {
    if (pastVerbs.has(word)) seen.add('past')
    else if (futureVerbs.has(word)) seen.add('future')
    else if (perfectAuxiliaries.has(word)) seen.add('auxiliary')
    else if (scheduledVerbs.has(word) || scheduledParticiples.has(word)) seen.add('present')
    else if (backWords.has(word)) seen.add('back')
    else if (isParticiple(word)) seen.add('participle')
  }
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = reader.token(at)
    if (token === undefined || reader.token(at + 1)?.gap === 'line' || endsClause(token, reader.token(at + 1))) break
    look(token)
  }
  for (let at = end; at < end + REACH; at++) {
    const token = reader.token(at)
    if (token === undefined || token.gap === 'line' || endsClause(token, reader.token(at + 1))) break
    look(token)
  }
  // "ist gesunken", but "ist geplant" and "ist es so weit"
  if (seen.has('auxiliary')) seen.add(seen.has('participle') && !seen.has('future') ? 'past' : 'present')
  if (seen.has('past') !== seen.has('future')) return seen.has('past') ? 'past' : 'future'
  if (seen.has('past')) return undefined
  return seen.has('present') ? 'present' : seen.has('back') ? 'past' : undefined
}
