import {
  agreeingToVerbs,
  denyingVerbs,
  failingVerbs,
  fulfillingVerbs,
  goneNouns,
  isBudgetNoun,
  isDecidedOn,
  isForecastNoun,
  isPriceRange,
  isProjectNoun,
  revisingVerbs,
} from '../../lexicon/de/statement/modal-cues.ts'
import { guessingVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Modality } from '../../model/claim.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import { functionsOf } from '../syntax/who.ts'
import { isPast } from './stance.ts'
import { tellsOfDeal } from './to-come.ts'

/** What has no verb goes on with the clause it hangs on. */
export const carrierOf = (clause: Clause): Clause => (clause.verb === null ? (clause.parent ?? clause) : clause)

/** What the noun says that the figure belongs to: a forecast stays one, a deal that fails was planned, and what is not raised is there. */
export function ofNoun(clause: Clause, phrase: Phrase | null, modality: Modality): Modality | null {
  const { verb } = clause
  const governor = phrase?.governor ?? null
  const { subjectNoun } = functionsOf(clause)
  const foretold =
    (isOfForecast(governor) && !(isPast(carrierOf(clause)) && isPriceRange(governor?.head.norm ?? ''))) ||
    (subjectNoun !== null &&
      (isForecastNoun(subjectNoun.head.norm) || (isPriceRange(subjectNoun.head.norm) && !isPast(clause))) &&
      verb?.classes.includes('copula') === true)
  const isAgreed = agreeingToVerbs.has(verb?.lemma ?? '') && governor !== null && isOfDecision(governor)
  const isRevised =
    phrase?.preposition === 'auf' &&
    revisingVerbs.has(verb?.lemma ?? '') &&
    clause.phrases.some(
      ({ head, preposition }) => preposition === '' && (isForecastNoun(head.norm) || isPriceRange(head.norm)),
    )
  const isThere =
    modality === 'denied' && governor !== null && !denyingVerbs.has(verb?.lemma ?? '') && isDefinite(clause, governor)
  if (
    (foretold || isRevised || isAgreed || isBudget(clause, phrase)) &&
    (modality === 'fact' || isThere) &&
    !fulfillingVerbs.has(verb?.lemma ?? '')
  )
    return 'planned'
  const fails =
    failingVerbs.has(verb?.lemma ?? '') ||
    (verb?.lemma === 'sein' && clause.units.some(({ norm, kind }) => kind === 'noun' && goneNouns.has(norm)))
  if (modality === 'fact' && fails && tellsOfDeal(clause)) return 'planned'
  return isThere ? 'fact' : null
}

/** "die Kapitalerhöhung um 3 Millionen", "die Begebung einer Anleihe im Volumen von 3 Millionen". */
const isOfDecision = (governor: Phrase): boolean =>
  isDecidedOn(governor.head.norm) || (governor.governor !== null && isOfDecision(governor.governor))

/** "Das Investitionsvolumen beläuft sich auf 3 Millionen", "Die Kosten des Vorhabens werden auf 3 Millionen geschätzt". */
function isBudget(clause: Clause, phrase: Phrase | null): boolean {
  const { verb, phrases } = clause
  const nouns = phrase?.governor == null ? phrases : [phrase.governor]
  if (nouns.some(({ head, preposition }) => isBudgetNoun(head.norm) && preposition === '') && verb?.tense === 'present')
    return true
  return (
    guessingVerbs.has(verb?.lemma ?? '') &&
    phrases.some(
      ({ head, governor }) => isProjectNoun(head.norm) && governor !== null && /kosten$/.test(governor.head.norm),
    )
  )
}

/** "die Prognose von 3 Millionen", "die Schätzungen der Analysten von 3 Millionen". */
const isOfForecast = (governor: Phrase | null): boolean =>
  governor !== null &&
  (isForecastNoun(governor.head.norm) ||
    isPriceRange(governor.head.norm) ||
    (governor.link === 'genitive' && isOfForecast(governor.governor)))
