import { quotedPrice, stockExchange } from '../../../lexicon/de/events/figure-contexts.ts'
import type { Place, Site } from '../../cues/cue.ts'

/** Places outside the figure's sentence: they colour a figure, they don't say what set the value. */
const FAR = new Set<Place>(['before', 'paragraph', 'story'])

/** What sets the value: the market, a listing, a sale of shares, a round; and whether debt is in it. */
export function valuationBasis({ cues, clause }: Site): Record<string, string> {
  const near = (...classes: string[]): boolean =>
    cues.some(({ classId, place }) => classes.includes(classId) && !FAR.has(place))
  const anywhere = (...classes: string[]): boolean => cues.some(({ classId }) => classes.includes(classId))
  const measure: Record<string, string> = near('equity-value')
    ? { measure: 'equity' }
    : near('enterprise-value')
      ? { measure: 'enterprise' }
      : {}
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
