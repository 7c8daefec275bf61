import { sayingHowMuch } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import { priceVerbs } from '../../../lexicon/de/verbs/telling-prices.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { measuredNouns } from '../../cues/measured-nouns.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { isPaidForThing } from './takeover.ts'

/** Nouns that say no more of a sum than that it is one, or is paid or bid. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'plain-price',
  'price',
  'price-tag',
  'amount',
  'offer',
  'pay',
  'takings',
  'deal',
  'acquire',
  'fee',
])

const isAmount = ({ head }: Phrase): boolean => head.kind === 'noun' && head.classes.some((id) => AMOUNTS.has(id))

/** The phrase by which a sum stands in its clause: "ein Betrag" of "ein Betrag von 3 Millionen"; null where another noun says of what it is. */
function standing(phrase: Phrase): Phrase | null {
  const { governor } = phrase
  if (governor === null || governor.head.kind === 'entity') return phrase
  return isAmount(governor) ? governor : null
}

/** "In der Branche kursieren 3 Millionen", "Insider sprechen von 3 Millionen": does the clause tell a price by its verb, and nothing else of the sum? */
export function tellsPrice(figure: FigureMention, site: Site): boolean {
  const { clause, phrase } = site
  if (phrase === null || isPaidForThing(site)) return false
  if (measuredNouns(site, figure).some(({ classes }) => !classes.some((id) => AMOUNTS.has(id)))) return false
  const at = standing(phrase)
  if (at === null || clause.phrases.some((one) => one.governor === phrase && isOfOther(one))) return false
  if (clause.verb === null) return at !== phrase && at.preposition === ''
  return priceVerbs.get(clause.verb.lemma)?.has(at.preposition) === true && !isOfMeasure(site)
}

/** "3 Millionen Schulden", "3 Millionen an Steuern": the noun says of what the sum is. */
const isOfOther = ({ link, head, preposition }: Phrase): boolean =>
  head.kind === 'noun' && (link === 'counted' || link === 'genitive' || preposition === 'an')

/** "Den Umsatz nennt niemand, Insider sprechen von 3 Millionen": how much is said is what was spoken of before. */
const isOfMeasure = ({ clause: { verb }, cues }: Site): boolean =>
  sayingHowMuch.has(verb?.lemma ?? '') &&
  cues.some(({ classId, place }) => MEASURES.has(classId) && NEAR.has(place)) &&
  !cues.some(({ classId, place }) => classId === 'price' && NEAR.has(place))
const MEASURES: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'valuation',
  'market-cap',
  'debt',
  'funding-round',
  'contract',
])
const NEAR: ReadonlySet<Place> = new Set(['sentence', 'before'])
