import { stayingVerbs } from '../../../lexicon/de/verbs/predicates.ts'
import { concerningVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { dativeMeant } from '../../syntax/anaphora/left-open.ts'
import { isReflexive } from '../../syntax/is-reflexive.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'
import { bringsToExchange } from './brings-to-exchange.ts'
import { isThreshold } from './threshold.ts'

/** Does the clause tell of the percentage as of what somebody has, gets or lets go? */
export const isStakeTold = (figure: FigureMention, site: Site): boolean =>
  (figure.direction !== 'by' || isMatter(site)) &&
  (!isThreshold(figure) || isOfOwner(site)) &&
  isStakeThatMoves(site) &&
  (site.clause.verb?.classes.includes('bring-stake') !== true ||
    isReflexive(site.clause) ||
    bringsShares(site) ||
    bringsToExchange(site.clause))

/** What rises or falls is a stake only where the clause names one. */
const isStakeThatMoves = ({ cues, clause }: Site): boolean => {
  const own = cues.filter((cue) => cue.clause === clause)
  return (
    own.every(({ classId, place }) => place !== 'verb' || (classId !== 'rise' && classId !== 'fall')) ||
    own.some(({ classId, phrase }) => classId === 'stake' && phrase !== null) ||
    // "51 Prozent an der Tochter abgeben": by a verb that shares also move with.
    (own.some(({ classId, place }) => place === 'verb' && (classId === 'sell-stake' || classId === 'buy-stake')) &&
      !own.some(({ classId }) => classId === 'share-word' || classId === 'trading' || classId === 'business-figure'))
  )
}

/** "ein Tausch von Aktien, der ihm 40 Prozent einbringt": somebody gets a share of a company, not a return. */
const bringsShares = (site: Site): boolean =>
  site.cues.some(
    ({ classId, place }) =>
      (classId === 'stake' || classId === 'share-word' || classId === 'firm') &&
      place !== 'before' &&
      place !== 'paragraph' &&
      place !== 'story',
  ) &&
  (functionsOf(site.clause).dative !== null || dativeMeant(site) !== null)

/** "bleibt mit mindestens 77 Prozent Mehrheitseignerin", "will mindestens 51 Prozent behalten": whoever is said to own it does, be it at least so much. */
const isOfOwner = ({ clause, cues }: Site): boolean =>
  clause.verb?.lemma === 'behalten' ||
  (stayingVerbs.has(clause.verb?.lemma ?? '') &&
    cues.some((cue) => cue.clause === clause && cue.classId === 'hold' && cue.phrase !== null))

/** "es geht um 20 Prozent an Seestern": the matter, no step. */
const isMatter = ({ clause, phrase }: Site): boolean =>
  concerningVerbs.has(clause.verb?.lemma ?? '') && wholesOf(clause, phrase).length > 0
