import { proposingVerbs } from '../../../lexicon/de/events/dividend-words.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { isPerShare } from './per-share.ts'

/** "die Dividende beträgt 2 Euro"; but "ein Angebotspreis von 36 Euro plus Dividenden" is a price. */
export const isDividend = (figure: FigureMention, site: Site): boolean =>
  !site.cues.some(({ classId, place }) => PRICES.has(classId) && governedPlaces.has(place)) &&
  (isToldHere(site) || isProposed(figure, site))
const PRICES: ReadonlySet<string> = new Set(['share-price', 'offer', 'price'])

const isToldHere = ({ clause, cues }: Site): boolean =>
  cues.some(
    ({ classId, clause: at, phrase, place }) =>
      classId === 'dividend' &&
      (at === clause || (clause.verb === null && at === clause.parent)) &&
      clausePlaces.has(place) &&
      !includingPrepositions.has(phrase?.preposition ?? '') &&
      !(phrase !== null && at.units[at.units.indexOf(phrase.head) - 1]?.norm === 'plus'),
  )

/** "Die Dividende steigt. 2 Euro je Aktie will der Vorstand vorschlagen": of what was just told, the owners are to get so much for a share. */
const isProposed = (figure: FigureMention, site: Site): boolean =>
  isPerShare(figure, site) &&
  proposingVerbs.has(site.clause.verb?.lemma ?? '') &&
  site.cues.some(({ classId, place }) => classId === 'dividend' && (place === 'sentence' || place === 'before'))
