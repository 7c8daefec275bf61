import {
  belongingVerbs,
  biddingVerbs,
  enteringVerbs,
  headsOfBought,
  headsOfBuyer,
  holdingVerbs,
  infinitivesOfBuyer,
  nounsOfBought,
  nounsOfBuyer,
  obliqueOpeners,
  verbsOfBuyer,
} from '../../lexicon/de/entity/deal-words.ts'
import { type Article, isCapital } from '../article.ts'
import type { Occurrence } from '../names/occurrence/occurrence.ts'
import { startOfPhrase } from '../words/standing.ts'
import type { Side } from './side.ts'
import { sideByVerb } from './side-by-verb.ts'

/** How far behind its verb a bid may stand, in tokens. */
const BID_REACH = 10

/** The side on which words from `first` to before `after` stand: "der Anteil an X", "die Übernahme durch X", "X bietet", "will X kaufen". */
export function sideOf({ tokens }: Article, first: number, after: number): Side | undefined {
  const opener = tokens[first]?.norm ?? ''
  // "der" is a genitive only behind a noun.
  const melted = /^(am|vom|beim)$/.test(opener) || (/^(des|der)$/.test(opener) && isCapital(tokens[first - 1]))
  const before = melted ? opener : (tokens[first - 1]?.norm ?? '')
  const at = melted ? first - 1 : first - 2
  const noun = tokens[at]?.kind === 'word' ? (tokens[at]?.norm ?? '') : ''
  if (/^(an|am|von|vom|des|der|bei|beim|in)$/.test(before) && nounsOfBought.test(noun)) return 'bought'
  if (/^(von|vom|des|der)$/.test(before) && nounsOfBuyer.test(noun)) return 'buys'
  if (before === 'durch' && nounsOfBought.test(noun)) return 'buys'
  if (before === 'für' && nounsOfBuyer.test(noun)) return 'bought'
  const following = tokens[after]?.norm ?? ''
  const toBuy = following === 'zu' ? (tokens[after + 1]?.norm ?? '') : following
  if (infinitivesOfBuyer.test(toBuy) && !/^(von|durch|mit)$/.test(before)) return 'bought'
  if (/^(an|am|bei|beim)$/.test(before) && (holdingVerbs.test(following) || enteringVerbs.test(noun))) return 'bought'
  if (!obliqueOpeners.test(before) && belongingVerbs.test(followingVerb(tokens, after))) return 'bought'
  if (
    !obliqueOpeners.test(before) &&
    (verbsOfBuyer.test(following) || (biddingVerbs.test(following) && bringsBid(tokens, after)))
  )
    return 'buys'
  if (/^(der|die|das)$/.test(opener) && biddingVerbs.test(before) && bringsBid(tokens, after - 1)) return 'buys'
  return opener === 'der' && verbsOfBuyer.test(tokens[first - 1]?.norm ?? '') ? 'buys' : undefined
}

/** The word behind "aus Ulm bei Stuttgart", which may stand between subject and verb. */
function followingVerb(tokens: Article['tokens'], after: number): string {
  let at = after
  while (/^(aus|bei|in)$/.test(tokens[at]?.norm ?? '') && isCapital(tokens[at + 1])) at += 2
  return tokens[at]?.norm ?? ''
}

/** Does a bid stand behind the verb at `at`, before the clause ends? */
function bringsBid(tokens: Article['tokens'], at: number): boolean {
  for (let next = at + 1; next < at + BID_REACH; next++) {
    const token = tokens[next]
    if (token === undefined || /^[.,;:!?]$/.test(token.text)) return false
    if (nounsOfBuyer.test(token.norm)) return true
  }
  return false
}

/** The same of a name, which may begin a compound: "die X-Aktie", "die X-Offerte". */
export function sideOfName(article: Article, { first, after, head, noun }: Occurrence): Side | undefined {
  if (head !== undefined) {
    const norm = head.toLowerCase()
    return headsOfBought.test(norm) ? 'bought' : headsOfBuyer.test(norm) ? 'buys' : undefined
  }
  const start = startOfPhrase(article, first, noun !== undefined)
  return sideOf(article, start, after) ?? sideByVerb(article, start, after)
}
