import { aheadWords, backWords, futureVerbs, pastVerbs, scheduledVerbs } from '../../../lexicon/de/tense.ts'
import type { Token } from '../../../model/document.ts'
import type { Place } from '../../define-rule.ts'
import type { Tense } from './clock.ts'

/** How far from a date its verb is looked for; keeps the search from growing with the sentence. */
const REACH = 14

const endsClause = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'symbol' &&
  (',;:!?()"„“»«'.includes(token.norm) ||
    (token.norm === '.' && next !== undefined && next.gap !== 'none' && next.text !== next.norm))

/** What the clause around a date, or the preposition before it, tells of its time; undefined where it tells nothing or both. */
export function tenseAround({ reader, first, end }: Place): Tense | undefined {
  for (let at = first - 1; at >= first - 3; at--) {
    const norm = reader.token(at)?.norm ?? ''
    if (aheadWords.has(norm)) return 'future'
    if (norm === 'seit') return 'past'
  }
  const seen = { past: false, future: false, scheduled: false }
  const look = (token: Token): void => {
    if (pastVerbs.has(token.norm)) seen.past = true
    else if (futureVerbs.has(token.norm)) seen.future = true
    else if (scheduledVerbs.has(token.norm)) seen.scheduled = true
    else if (backWords.has(token.norm)) seen.past = true
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
  // "wird … bekommen haben", "hatte … wollen": the verb of the past wins only where nothing looks ahead
  if (seen.past !== seen.future) return seen.past ? 'past' : 'future'
  return seen.scheduled && !seen.past ? 'future' : undefined
}
