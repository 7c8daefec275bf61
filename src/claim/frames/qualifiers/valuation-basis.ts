import { quotedPrice, stockExchange } from '../../../lexicon/de/events/exchange-words.ts'
import type { Cue, Place, Site } from '../../cues/cue.ts'

/** Places outside the figure's sentence: they colour a figure, they don't say what set the value. */
const FAR = new Set<Place>(['before', 'paragraph', 'story'])

/** What sets the value: the market, a listing, a sale of shares, a round; and whether debt is in it. */
export function valuationBasis(site: Site): Record<string, string> {
  const { cues, clause } = site
  const near = (...classes: string[]): boolean =>
    cues.some(({ classId, place }) => classes.includes(classId) && !FAR.has(place))
  const anywhere = (...classes: string[]): boolean => cues.some(({ classId }) => classes.includes(classId))
  const measure = measureOf(site)
  if (near('secondary')) return { basis: 'secondary', ...measure }
  if (clause.units.some(({ norm }) => quotedPrice.test(norm))) return { basis: 'market_cap', ...measure }
  if (near('ipo') || cues.some(({ classId, place }) => classId === 'ipo' && place === 'story'))
    return { basis: 'ipo', ...measure }
  if (
    near('market-cap') ||
    clause.phrases.some(({ head, preposition }) => preposition === 'an' && stockExchange.has(head.norm))
  )
    return { basis: 'market_cap', ...measure }
  if (anywhere('funding-round', 'invest', 'acquire')) return { basis: 'round', ...measure }
  return { basis: 'unspecified', ...measure }
}

const MEASURES: Readonly<Record<string, string>> = { 'equity-value': 'equity', 'enterprise-value': 'enterprise' }

/** Whether debt is in it, as the nearer word says: "3,9 Milliarden Eigenkapitalwert, ohne Barmittel 3,4 Milliarden Unternehmenswert". */
function measureOf({ cues, phrase }: Site): Record<string, string> {
  const head = phrase?.head
  const distance = ({ start, end }: Cue): number =>
    head === undefined ? 0 : Math.max(start - head.end, head.start - end, 0)
  const [nearest] = cues
    .filter(({ classId, place }) => classId in MEASURES && !FAR.has(place))
    .sort((a, b) => distance(a) - distance(b))
  const measure = nearest && MEASURES[nearest.classId]
  return measure === undefined ? {} : { measure }
}
