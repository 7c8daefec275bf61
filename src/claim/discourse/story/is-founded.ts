import { savingVerbs } from '../../../lexicon/de/verbs/claiming.ts'
import { lightVerbs } from '../../../lexicon/de/verbs/light-verbs.ts'
import { sayingHowMuch } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { measuredNouns } from '../../cues/measured-nouns.ts'
import { isSilent } from '../../cues/undisclosed-noun.ts'
import { speaksFor } from '../../frames/claimants.ts'
import type { Match } from '../../frames/match-frames.ts'
import { bearerOf } from '../../roles/bearer-of.ts'

/** Types of deals, which an article as a whole tells of. */
const DEALS: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'acquisition',
  'investment',
  'contract',
  'funding_round',
  'share_sale',
  'spending',
])

/**
 * Does a sum's own clause carry the deal that it is made one of? Where only other clauses speak for the deal, its own tells nothing else ("im Raum
 * stehen 30 Millionen", not "die Gemeinde hat 30 Millionen angelegt"); where a noun says what a price would measure
 * ("zahlt Zinsen von 8 Millionen"), more speaks for it than what is done with the sum.
 */
export function isFounded({ frame, triggers }: Match, site: Site, figure: FigureMention): boolean {
  if (!DEALS.has(frame.type) || triggers.length === 0 || frame.asksClause === true) return true
  if (isSaved(site, frame)) return false
  if (triggers.some(({ place }) => clausePlaces.has(place)))
    return (
      triggers.some(({ place }) => place === 'clause' || governedPlaces.has(place)) ||
      !measuresOther(frame, site, figure)
    )
  const { clause } = site
  // "gefolgt von X (79 Millionen)": what is counted up of one after the other.
  if (clause.kind === 'parenthesis' && bearerOf(site) !== null) return false
  const { verb } = clause
  return verb === null || verb.classes.length > 0 || lightVerbs.has(verb.lemma) || saysHowMuch(site)
}

/** "Insider sprechen von 30 Millionen", where nothing else was kept secret before. */
const saysHowMuch = ({ clause: { verb }, phrase, before }: Site): boolean =>
  phrase !== null &&
  before?.clauses.some(isSilent) !== true &&
  sayingHowMuch.get(verb?.lemma ?? '')?.includes(phrase.preposition) === true

/** "sollen 3 Millionen eingespart werden", "hat 3 Millionen abgeschrieben": what is saved or written off is paid to nobody. */
const isSaved = ({ clause: { verb }, phrase }: Site, { type }: Match['frame']): boolean =>
  (savingVerbs.has(verb?.lemma ?? '') || (type !== 'spending' && verb?.classes.includes('write-off') === true)) &&
  (phrase?.preposition === '' || phrase?.preposition === 'um')

/** Only what is bought with a company: goods of an order and what is invested in have nouns of their own. */
const measuresOther = (frame: Match['frame'], site: Site, figure: FigureMention): boolean =>
  frame.type === 'acquisition' &&
  measuredNouns(site, figure).some(({ classes }) => !classes.some((id) => speaksFor(frame, id)))
