import {
  agreeingToVerbs,
  denyingVerbs,
  failingVerbs,
  fulfillingVerbs,
  goneNouns,
  isBudgetNoun,
  isDecidedOn,
  isForecastNoun,
  isPenalty,
  isPriceRange,
  isProjectNoun,
  plannedWords,
  possibleWords,
  reckoningInVerbs,
  revisingVerbs,
  suppositions,
} from '../../lexicon/de/statement/modal-cues.ts'
import { equatingOpeners, equatingVerbs } from '../../lexicon/de/verbs/equating.ts'
import { guessingVerbs } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType, Modality } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { participleAround } from '../syntax/extended-attribute.ts'
import { isInfinitive } from '../syntax/infinitive.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { isHeldOut } from './expected.ts'
import { goesOnAbout } from './goes-on-about.ts'
import { isAge } from './is-age.ts'
import { isGiven, isQuoted, isStaffThere } from './is-given.ts'
import { isNegated } from './is-negated.ts'
import { isBindingFor } from './lasting.ts'
import { ofDate } from './of-date.ts'
import type { Setting } from './setting.ts'
import { isPast, type Stance, stanceOf } from './stance.ts'
import { isToCome, tellsOfDeal } from './to-come.ts'

/** How sure the text is of what a figure says: by its clause; where that tells plainly, by what it tells of. */
export function modalityIn(site: Site, figure: FigureMention, setting: Setting): Modality {
  const { parsed, clause, phrase } = site
  const { zone } = parsed.sentence.block
  if (zone === 'ad') return 'fact'
  const said = phrase === null ? null : ofParticiple(participleAround(clause.units, phrase.head))
  const told = equated(parsed, clause)
  const { modality, firm } = firmer(stanceOf(clause, setting.retold), told)
  const tells = ofNoun(clause, phrase, modality)
  if (figure.figure.kind === 'date') return ofDate(said ?? modality, clause, figure, setting.published)
  if (isAge(parsed, figure)) return 'fact'
  if (said !== null) return said
  if (isNegated(parsed, phrase, figure)) return 'denied'
  if (tells !== null) return tells
  if (isGiven(parsed, figure) || isQuoted(phrase) || isStaffThere(site, setting.type)) return 'fact'
  if (isFined(site, setting)) return 'fact'
  if (firm && modality === 'planned' && isUnsettled(clause, setting)) return 'possible'
  if (firm) return isForecast(site, setting) && !hasCondition(parsed, clause) ? 'planned' : modality
  if (setting.asks && setting.refused) return 'denied'
  if (setting.asks || hasCondition(parsed, clause)) return 'possible'
  if (
    setting.before !== null &&
    /^(planned|possible)$/.test(setting.before.modality) &&
    goesOnAbout(clause, figure, setting.before)
  )
    return setting.before.modality
  if (isBindingFor(clause, phrase, figure)) return 'planned'
  return isToCome(told ?? clause, figure, setting) ? 'planned' : 'fact'
}

/** "soll 3 Millionen zahlen, heißt es in Finanzkreisen", "stellt 300 Stellen in Aussicht": what others say is to come, or what is not yet promised. */
function isUnsettled(clause: Clause, { rumoured, type }: Setting): boolean {
  const carrier = clause.verb === null ? clause.parent : clause
  if (carrier === null) return false
  return (
    (rumoured && carrier.verb?.modals[0] === 'sollen' && !isInfinitive(carrier)) ||
    (HELD_OUT.has(type) && isHeldOut(carrier))
  )
}
/** Types of what somebody gives; what a business comes to is a forecast. */
const HELD_OUT: ReadonlySet<ClaimType> = new Set([
  'investment',
  'headcount',
  'share_price',
  'stake',
  'acquisition',
  'contract',
  'spending',
])

/** "muss 3 Millionen Euro Strafe zahlen": that is settled. */
const isFined = ({ clause: { verb, units } }: Site, { type }: Setting): boolean =>
  type === 'spending' &&
  verb?.modals[0] === 'müssen' &&
  verb.mood === 'indicative' &&
  units.some(({ norm }) => isPenalty(norm))

/** "Der Umsatz dürfte auf 3 Millionen steigen": what a business is thought to come to is a forecast. */
const isForecast = ({ clause: { verb } }: Site, { type }: Setting): boolean =>
  FORECAST.has(type) && verb?.modals[0] === 'dürfen' && verb.mood === 'hypothetical' && verb.tense === 'present'
const FORECAST: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'spending'])

/** "Der 2005 gegründete Dienst könnte …": what stands before a participle is as sure as it, whatever the clause tells. */
function ofParticiple(participle: Unit | null): Modality | null {
  if (participle === null || /nde[nmrs]?$/.test(participle.norm)) return null
  if (possibleWords.has(participle.norm)) return 'possible'
  return plannedWords.has(participle.norm) ? 'planned' : 'fact'
}

/** What has no verb goes on with the clause it hangs on. */
const carrierOf = (clause: Clause): Clause => (clause.verb === null ? (clause.parent ?? clause) : clause)

/** What the noun says that the figure belongs to: a forecast stays one, a deal that fails was planned, and what is not raised is there. */
function ofNoun(clause: Clause, phrase: Phrase | null, modality: Modality): Modality | null {
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

const firmer = (own: Stance, told: Clause | null): Stance => (own.firm || told === null ? own : stanceOf(told))

/** "…, das sind 40 Prozent", "macht zusammen 19 Milliarden": says again what the clause before told. */
function equated({ clauses }: ParsedSentence, { index, units, verb }: Clause): Clause | null {
  const opens = equatingOpeners.has(units[0]?.norm ?? '')
  const equates = verb === null || equatingVerbs.has(verb.lemma)
  return opens && equates ? (clauses[index - 1] ?? null) : null
}

/** "…, falls der Kurs steigt", "Platzt der Kauf, werden N fällig": what holds only under a condition. */
const hasCondition = ({ clauses }: ParsedSentence, clause: Clause): boolean => {
  const [before, next] = [clauses[clause.index - 1], clauses[clause.index + 1]]
  if (next?.parent === clause && /^(falls|sofern)$/.test(next.units[0]?.norm ?? '')) return true
  return (
    before !== undefined &&
    !reckoningInVerbs.has(before.verb?.lemma ?? '') &&
    opensWithVerb(before) &&
    opensWithVerb(clause) &&
    (before.verb?.tense === 'present' || suppositions.has(before.units[0]?.norm ?? ''))
  )
}

const opensWithVerb = ({ units }: Clause): boolean => units[0]?.kind === 'verb'
