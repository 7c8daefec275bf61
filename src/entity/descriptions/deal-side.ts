import { type Article, isCapital, startOfCompound } from '../article.ts'
import type { Occurrence } from '../names/occurrence.ts'

/** The two sides of a deal: who buys shares or a company, and whose they are. */
export type Side = 'buys' | 'bought'

/** Nouns that bring who is bought with "an", "von" or a genitive: "Anteil am Unternehmen", "Übernahme der Firma". */
const OF_BOUGHT =
  /(übernahme|kauf|erwerb|anteile?n?|beteiligung|aktien?|einstieg|mehrheit|börsengang|papieren?|aktionäre?n?|anteilseignern?|aktienkapitals?|kapitals?|bewertung|marktwert|börsenwert|unternehmenswert|besitzer|eigentümer|eigner|engagement)$/
/** Nouns of what who buys puts forward. */
const OF_BUYER = /(angebots?|offerte|gebots?|avancen|kaufpläne|kaufinteresse|übernahmepläne)$/
const BUYS = /^(kauft|kaufte|übernimmt|übernahm|erwirbt|erwarb|schluckt|schluckte|bietet|bot|zahlt|zahlte)$/
/** Verbs that say with a bid who buys: "legte eine Offerte vor". */
const BIDS =
  /^(legt|legte|unterbreitet|unterbreitete|macht|machte|erhöht|erhöhte|bessert|besserte|stockt|stockte|gab|gibt|will|hat)$/
const BID_REACH = 10
const TO_BUY = /^(zu)?(kaufen|übernehmen|erwerben|schlucken|aufkaufen)$/
const HOLDS = /^(beteiligt|beteiligen|eingestiegen|einsteigen)$/
const ENTERS = /^(steigt|stieg|einsteigt)$/
const BELONGS = /^gehört(e|en)?$/
const OBLIQUE = /^(an|am|von|vom|bei|beim|des|der|durch|für|dem|den|zum|zur|mit|aus|auf|gegen|in|im)$/

/** The side on which words from `first` to before `after` stand: "der Anteil an X", "die Übernahme durch X", "X bietet", "will X kaufen". */
export function sideOf({ tokens }: Article, first: number, after: number): Side | undefined {
  const opener = tokens[first]?.norm ?? ''
  // "der" is a genitive only behind a noun.
  const melted = /^(am|vom|beim)$/.test(opener) || (/^(des|der)$/.test(opener) && isCapital(tokens[first - 1]))
  const before = melted ? opener : (tokens[first - 1]?.norm ?? '')
  const at = melted ? first - 1 : first - 2
  const noun = tokens[at]?.kind === 'word' ? (tokens[at]?.norm ?? '') : ''
  if (/^(an|am|von|vom|des|der|bei|beim|in)$/.test(before) && OF_BOUGHT.test(noun)) return 'bought'
  if (/^(von|vom|des|der)$/.test(before) && OF_BUYER.test(noun)) return 'buys'
  if (before === 'durch' && OF_BOUGHT.test(noun)) return 'buys'
  if (before === 'für' && OF_BUYER.test(noun)) return 'bought'
  const following = tokens[after]?.norm ?? ''
  const toBuy = following === 'zu' ? (tokens[after + 1]?.norm ?? '') : following
  if (TO_BUY.test(toBuy) && !/^(von|durch|mit)$/.test(before)) return 'bought'
  if (/^(an|am|bei|beim)$/.test(before) && (HOLDS.test(following) || ENTERS.test(noun))) return 'bought'
  if (!OBLIQUE.test(before) && BELONGS.test(followingVerb(tokens, after))) return 'bought'
  if (!OBLIQUE.test(before) && (BUYS.test(following) || (BIDS.test(following) && bringsBid(tokens, after))))
    return 'buys'
  if (/^(der|die|das)$/.test(opener) && BIDS.test(before) && bringsBid(tokens, after - 1)) return 'buys'
  return opener === 'der' && BUYS.test(tokens[first - 1]?.norm ?? '') ? 'buys' : undefined
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
    if (OF_BUYER.test(token.norm)) return true
  }
  return false
}

const SHARE_HEAD =
  /^(kapitals?|aktien?|anteile?n?|papieren?|aktionäre?n?|übernahme|kauf|mehrheit|beteiligung|börsengang)$/
const BID_HEAD = /^(angebot|offerte|gebot|kaufangebot|übernahmeangebot)$/

/** The same of a name, which may begin a compound: "die X-Aktie", "die X-Offerte". */
export function sideOfName(article: Article, { first, after, head, noun }: Occurrence): Side | undefined {
  if (head !== undefined) {
    const norm = head.toLowerCase()
    return SHARE_HEAD.test(norm) ? 'bought' : BID_HEAD.test(norm) ? 'buys' : undefined
  }
  let start = noun === undefined ? first : startOfCompound(article, first - 1)
  for (let skipped = 0; skipped < 3; skipped++) {
    const token = article.tokens[start - 1]
    if (token === undefined || !/^(der|die|das|dem|den|des|am|vom|beim)$|^\p{L}{3,}(e|en|er|es|em)$/u.test(token.norm))
      break
    start--
    if (/^(der|die|das|dem|den|des|am|vom|beim)$/.test(token.norm)) break
  }
  return sideOf(article, start, after)
}
