import { headClasses } from '../../../lexicon/de/events/noun-index.ts'
import { ownPlaces } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'
import { isTold, weightOf } from '../deals/weight.ts'

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
  'users',
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
/** Least shares of a text that name its main company or have such nouns, that have such nouns or sums, and of all three together. */
const NAMED = 0.12
const WORDED = 0.13
const SAID = 0.09
const TOGETHER = 0.43

/** A count holds the noun that it counts: "300 Stellen". */
const classesOf = ({ classes, figure }: Unit): readonly string[] =>
  figure?.figure.kind === 'count' ? headClasses(figure.figure.unit ?? '') : classes

/** "Heute nutzen 1.200 Firmen das Programm": so many customers. */
const countsWhoUse = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('users') === true && phrases.some(({ head }) => head.figure?.figure.kind === 'count')
/** "300 Leute werden eingestellt": who is taken on or works somewhere is staff, whatever the noun. */
const employs = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.some((id) => id === 'employ' || id === 'hire') === true &&
  phrases.some(({ head }) => head.figure?.figure.kind === 'count' && classesOf(head).includes('people'))

/** What a clause tells by its verb, be its nouns what they may. */
const tellsByVerb = (clause: Clause): boolean => countsWhoUse(clause) || employs(clause)

/** Does the text tell of companies? Elsewhere nothing is filled in that a figure's own clause does not say. */
export function tellsOfBusiness(sentences: readonly ParsedSentence[]): boolean {
  const named = new Map<string, number>()
  let all = 0
  let worded = 0
  let summed = 0
  for (const parsed of sentences) {
    if (!isTold(parsed)) continue
    const weight = weightOf(parsed)
    all += weight
    const heads = parsed.clauses.flatMap(({ phrases }) => phrases.map(({ head }) => head))
    if (heads.some((head) => classesOf(head).some((id) => NOUNS.has(id))) || parsed.clauses.some(tellsByVerb))
      worded += weight
    if (heads.some(({ figure }) => figure?.figure.kind === 'money' || figure?.figure.kind === 'percent'))
      summed += weight
    const ids = new Set(parsed.mentions.filter((one) => fits('company', one)).map(({ entity }) => entity?.id ?? ''))
    for (const id of ids) named.set(id, (named.get(id) ?? 0) + weight)
  }
  const most = Math.max(0, ...named.values())
  return (
    (most >= all * NAMED || worded >= all * WORDED) &&
    worded + summed >= all * SAID &&
    most + worded + summed >= all * TOGETHER
  )
}

/** Does a noun that the figure belongs to, or its clause's verb, speak for the match? */
export const isToldByClause = ({ frame, triggers }: Match): boolean =>
  frame.asksClause === true || triggers.some(({ place }) => ownPlaces.has(place))

/** Do the figure's own clause and a party in it carry the match? */
export const saysItself = (match: Match | null): boolean =>
  match !== null && Object.keys(match.fillers).length > 0 && isToldByClause(match)
