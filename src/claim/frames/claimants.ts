import type { Cue } from '../cues/cue.ts'
import { countedPlaces, governedPlaces, placeWeights } from '../cues/cue.ts'
import type { Frame } from './define-frame.ts'

/**
 * Classes of nouns that say what a sum is. Whatever else its clause tells, "der Kaufpreis von 3 Millionen" is a price and "ein Kredit über
 * 3 Millionen" is lent: other frames than those that such a noun speaks for, or that admit it, are out.
 */
const OF_SUMS: ReadonlySet<string> = new Set([
  'acquire',
  'capital-increase',
  'contract',
  'convertible',
  'damages',
  'deal',
  'debt',
  'dividend',
  'fine',
  'funding-round',
  'growth',
  'guarantee',
  'headcount',
  'invest',
  'loan',
  'loss',
  'market-cap',
  'other-measure',
  'owed',
  'price',
  'profit',
  'repay',
  'revenue',
  'share-price',
  'share-sale',
  'share-word',
  'site',
  'spend',
  'stake',
  'subsidy',
  'valuation',
])

/** A noun that says what a sum is, as a cue for each of its classes. */
export type Claimant = readonly Cue[]

/** "zahlt für acht Prozent der Anteile 3 Millionen": the noun belongs to the percentage, and says nothing of the sum behind it. */
const isOfShare = (phrase: Cue['phrase']): boolean => phrase?.governor?.head.figure?.figure.kind === 'percent'

/** The nouns that say what a sum is: of those that it belongs to the nearest, mostly one. */
export function claimantsOf(cues: readonly Cue[]): readonly Claimant[] {
  const nouns = cues.filter(
    ({ classId, place, phrase }) => governedPlaces.has(place) && OF_SUMS.has(classId) && !isOfShare(phrase),
  )
  const nearest = Math.max(...nouns.map(({ place }) => placeWeights[place]))
  const starts = new Set(nouns.filter(({ place }) => placeWeights[place] === nearest).map(({ start }) => start))
  return [...starts].map((start) => cues.filter((cue) => cue.start === start))
}

/** Does a noun of this class, where a figure belongs to it, speak for the frame? */
export const speaksFor = (frame: Frame, classId: string): boolean =>
  frame.evokes.some(({ classes, places }) => classes.includes(classId) && places.includes('governor'))

/** The first word that claims the sum from the frame; where the frame stands by what the sum counts, only what it counts can. */
export const claimedBy = (frame: Frame, claimants: readonly Claimant[], counted: boolean): string | undefined =>
  claimants.find(
    (noun) =>
      (!counted || noun.some(({ place }) => countedPlaces.has(place))) &&
      !noun.some(({ classId }) => speaksFor(frame, classId) || frame.admits?.includes(classId)),
  )?.[0]?.text
