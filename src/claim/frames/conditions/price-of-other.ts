import { subscription } from '../../../lexicon/de/events/figure-contexts.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { isEarnedPerShare } from './earnings-per-share.ts'

/** What else a small sum beside talk of shares can be: what one earns or pays out, what a service costs. */
export const isPriceOfOther = (figure: FigureMention, site: Site): boolean =>
  isEarnedPerShare(figure, site) || isDividend(site) || isSubscription(site, figure)

/** "zahlen Kunden 10 Euro im Monat", "das 10-Euro-Abo": what somebody pays for a service. */
const isSubscription = ({ clause }: Site, { head }: FigureMention): boolean =>
  subscription.test(head?.text ?? '') ||
  clause.units.some(
    ({ kind, norm, classes }) =>
      kind !== 'verb' && (subscription.test(norm) || (kind === 'noun' && classes.includes('users'))),
  )

/** "die Dividende beträgt 2 Euro"; but "ein Angebotspreis von 36 Euro plus Dividenden" is one. */
const isDividend = ({ clause, cues }: Site): boolean =>
  !cues.some(({ classId, place }) => PRICES.has(classId) && governedPlaces.has(place)) &&
  cues.some(
    ({ classId, clause: at, phrase, place }) =>
      classId === 'dividend' &&
      at === clause &&
      clausePlaces.has(place) &&
      !includingPrepositions.has(phrase?.preposition ?? '') &&
      !(phrase !== null && clause.units[clause.units.indexOf(phrase.head) - 1]?.norm === 'plus'),
  )
const PRICES: ReadonlySet<string> = new Set(['share-price', 'offer', 'price'])
