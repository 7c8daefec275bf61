import { dealParticiples, formsOfDealVerbs, passiveAuxiliaries } from '../../lexicon/de/entity/deal-words.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import type { Article } from '../article.ts'
import { standingOf } from '../words/standing.ts'
import type { Side } from './side.ts'

/** How many tokens of a clause are asked for its verb on either side of a name. */
const REACH = 14
const BREAK = /^[.,;:!?()–—„“"«»]$/

/** The verb of a deal in a clause: what its subject does, where it stands, and whether the passive turns it round. */
interface DealVerb {
  readonly does: 'buys' | 'sells'
  readonly at: number
  readonly passive: boolean
}

/** The side of a deal by the verb of the clause: "Nordwind übernimmt Seestern", "verkauft die Tochter Seestern an Nordwind", "wird von Nordwind gekauft". */
export function sideByVerb(article: Article, first: number, after: number): Side | undefined {
  const verb = dealVerbAround(article, first, after)
  if (verb === undefined) return undefined
  const { tokens } = article
  const opener = prepositions.get(tokens[first]?.norm ?? '')
  const preposition = opener ?? prepositions.get(tokens[first - 1]?.norm ?? '') ?? ''
  if (preposition === 'an') return verb.does === 'sells' ? 'buys' : undefined
  if (preposition === 'von' || preposition === 'durch') return verb.passive ? verb.does : undefined
  if (preposition !== '') return undefined
  const standing = standingOf(article, first, undefined)
  if (standing === 'oblique') return undefined
  if (verb.passive) return standing === 'open' ? 'bought' : undefined
  if (standing === 'object') return 'bought'
  return after <= verb.at && opensClause(article, first) ? verb.does : undefined
}

/** Is nothing before the words in their clause: "Nordwind kauft"? */
const opensClause = ({ tokens, sentenceOf }: Article, first: number): boolean =>
  sentenceOf[first - 1] !== sentenceOf[first] || BREAK.test(tokens[first - 1]?.text ?? '')

/** The one verb of a deal between the marks around a name. */
function dealVerbAround({ tokens, sentenceOf }: Article, first: number, after: number): DealVerb | undefined {
  const sentence = sentenceOf[first]
  const isOpen = (at: number): boolean => sentenceOf[at] === sentence && !BREAK.test(tokens[at]?.text ?? '')
  let start = first
  while (start > first - REACH && isOpen(start - 1)) start--
  let end = after
  while (end < after + REACH && isOpen(end)) end++
  let found: { does: 'buys' | 'sells'; at: number } | undefined
  let passive = false
  for (let at = start; at < end; at++) {
    const norm = tokens[at]?.norm ?? ''
    passive ||= passiveAuxiliaries.test(norm)
    const does = at >= first && at < after ? undefined : formsOfDealVerbs.get(norm)
    if (does === undefined) continue
    if (found !== undefined && found.does !== does) return undefined
    found ??= { does, at }
  }
  return found === undefined ? undefined : { ...found, passive: passive && isParticiple(tokens[found.at]?.norm ?? '') }
}

/** "wird kaufen" is no passive. */
const isParticiple = (norm: string): boolean => dealParticiples.test(norm)
