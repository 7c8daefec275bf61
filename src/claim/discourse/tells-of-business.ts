import type { Place } from '../cues/cue.ts'
import type { Match } from '../frames/match-frames.ts'
import { fits } from '../roles/fill-roles.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { isTold, weightOf } from './weight.ts'

/** Nouns that companies' news cannot do without, and other news mostly can. */
const NOUNS = new Set([
  'acquire',
  'price',
  'share-word',
  'revenue',
  'profit',
  'funding-round',
  'ipo',
  'stake',
  'headcount',
  'investor',
  'market-cap',
  'share-sale',
  'debt',
  'valuation',
  'contract',
  'invest',
  'sell',
  'trading',
  'growth',
  'subsidy',
])
/** Least shares of a text that name its main company, that have such nouns, and that do either. */
const NAMED = 0.07
const WORDED = 0.15
const EITHER = 0.15

/** Does the text tell of companies? Elsewhere nothing is filled in that a figure's own clause does not say. */
export function tellsOfBusiness(sentences: readonly ParsedSentence[]): boolean {
  const named = new Map<string, number>()
  let all = 0
  let worded = 0
  for (const parsed of sentences) {
    if (!isTold(parsed)) continue
    const weight = weightOf(parsed)
    all += weight
    if (parsed.clauses.some(({ phrases }) => phrases.some(({ head }) => head.classes.some((id) => NOUNS.has(id)))))
      worded += weight
    const ids = new Set(parsed.mentions.filter((one) => fits('company', one)).map(({ entity }) => entity?.id ?? ''))
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + weight)
  }
  const most = Math.max(0, ...named.values())
  return most + worded >= all * EITHER && (most >= all * NAMED || worded >= all * WORDED)
}

const GOVERNED: ReadonlySet<Place> = new Set(['head', 'counted', 'governor', 'of', 'subject'])

/** Does the figure belong to a noun that speaks for the match? */
export const isGoverned = (match: Match | null): boolean =>
  match?.triggers.some(({ place }) => GOVERNED.has(place)) === true

/** Do the figure's own clause and a party in it carry the match? */
export const saysItself = (match: Match | null): boolean =>
  match !== null &&
  Object.keys(match.fillers).length > 0 &&
  match.triggers.some(({ place }) => GOVERNED.has(place) || place === 'verb' || place === 'beyond')
