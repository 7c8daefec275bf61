import {
  appraisingVerbs,
  isPenalty,
  plannedWords,
  possibleWords,
  reckoningInVerbs,
  suppositions,
} from '../../lexicon/de/statement/modal-cues.ts'
import { demandingVerbs } from '../../lexicon/de/verbs/claiming.ts'
import { equatingOpeners, equatingVerbs } from '../../lexicon/de/verbs/equating.ts'
import type { ClaimType, Modality } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { participleAround } from '../syntax/extended-attribute.ts'
import { isInfinitive } from '../syntax/infinitive.ts'
import type { Unit } from '../syntax/unit.ts'
import { isAtStake, isHeldOut } from './expected.ts'
import { goesOnAbout } from './goes-on-about.ts'
import { isAge } from './is-age.ts'
import { isForegone, isGiven, isPaidBack, isQuoted, isReplaced, isStaffThere, isWholeOfPart } from './is-given.ts'
import { isNegated } from './is-negated.ts'
import { isBindingFor } from './lasting.ts'
import { isForeseen, ofDate } from './of-date.ts'
import { isGoneBy } from './of-duration.ts'
import { carrierOf, ofNoun } from './of-noun.ts'
import { isOutlook, RESULTS } from './of-outlook.ts'
import { isOfUnion } from './of-union.ts'
import { isRequired } from './required.ts'
import type { Setting } from './setting.ts'
import { type Stance, stanceOf } from './stance.ts'
import { isToCome } from './to-come.ts'

/** How sure the text is of what a figure says: by its clause; where that tells plainly, by what it tells of. */
export function modalityIn(site: Site, figure: FigureMention, setting: Setting): Modality {
  const { parsed, clause, phrase } = site
  const { zone } = parsed.sentence.block
  if (zone === 'ad') return 'fact'
  const said = phrase === null ? null : ofParticiple(participleAround(clause.units, phrase.head))
  const told = equated(parsed, clause)
  const { modality, firm } = firmer(stanceOf(clause, setting.retold), told)
  const tells = ofNoun(clause, phrase, modality)
  if (figure.figure.kind === 'date')
    return ofDate(said ?? modality, clause, figure, setting.published, isForeseen(site, figure, said))
  if (isAge(parsed, figure)) return 'fact'
  if (said !== null) return said
  if (modality !== 'denied' && isGoneBy(clause, phrase, figure)) return 'fact'
  if (isNegated(parsed, phrase, figure)) return 'denied'
  if (tells !== null) return tells
  if (isGiven(parsed, figure) || isQuoted(phrase) || isStaffThere(site, setting.type)) return 'fact'
  if (isForegone(site, figure) || isWholeOfPart(site, figure) || isPaidBack(site)) return 'fact'
  if (!RESULTS.has(setting.type) && isReplaced(parsed, figure)) return 'fact'
  if (setting.type === 'debt' && isDemanded(carrierOf(clause))) return 'fact'
  if (isFined(site, setting) || (figure.figure.kind === 'percent' && isRequired(clause))) return 'fact'
  if (modality !== 'denied' && isOfUnion(clause, setting.type, setting.pending)) return 'planned'
  if (isOutlook(clause, phrase, setting.type)) return 'planned'
  if (firm && modality === 'planned' && APPRAISED.has(setting.type) && isEstimate(clause)) return 'fact'
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
  if ((setting.rumoured || setting.before?.modality === 'possible') && isAtStake(clause)) return 'possible'
  if (isBindingFor(clause, phrase, figure)) return 'planned'
  return isToCome(told ?? clause, figure, setting) ? 'planned' : 'fact'
}

/** "soll 3 Millionen zahlen, heißt es in Finanzkreisen", "stellt 300 Stellen in Aussicht": what others say is to come, or what is not yet promised. */
function isUnsettled(clause: Clause, { rumoured, type }: Setting): boolean {
  const carrier = clause.verb === null ? clause.parent : clause
  if (carrier === null) return false
  return (
    (rumoured && carrier.verb?.modals[0] === 'sollen' && !isInfinitive(carrier)) ||
    (type === 'stake' && carrier.verb?.modals[0] === 'dürfen' && !isInfinitive(carrier) && isMore(carrier)) ||
    (HELD_OUT.has(type) && isHeldOut(carrier))
  )
}
/** "darf auf 25 Prozent aufstocken": whoever may take more need not. */
const isMore = ({ verb }: Clause): boolean => verb?.classes.includes('rise') === true

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

/** Types of what something is worth or fetched. */
const APPRAISED: ReadonlySet<ClaimType> = new Set(['valuation', 'acquisition'])
/** "Fachleute veranschlagen den Wert auf 3 Millionen": what something is worth today is no plan. */
const isEstimate = ({ verb }: Clause): boolean => appraisingVerbs.has(verb?.lemma ?? '')

/** "Die Gläubiger verlangen 3 Millionen": what somebody thinks they are owed. */
const isDemanded = ({ verb }: Clause): boolean => verb?.modals.length === 0 && demandingVerbs.has(verb.lemma)

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
  if (plannedWords.has(participle.norm)) return 'planned'
  // "eine auf 3 Euro angehobene Dividende": as sure as what is told of it.
  return participle.classes.some((id) => LEVELS.has(id)) ? null : 'fact'
}

/** Classes of verbs by which something becomes more or less. */
const LEVELS: ReadonlySet<string> = new Set(['rise', 'fall', 'cut'])

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
  if (next?.parent === clause && isProviso(next)) return true
  if (before !== undefined && isProviso(before) && opensWithVerb(clause)) return true
  return (
    before !== undefined &&
    !reckoningInVerbs.has(before.verb?.lemma ?? '') &&
    opensWithVerb(before) &&
    opensWithVerb(clause) &&
    (before.verb?.tense === 'present' || suppositions.has(before.units[0]?.norm ?? ''))
  )
}

/** "falls die Eigner zustimmen". */
const isProviso = ({ units }: Clause): boolean => /^(falls|sofern)$/.test(units[0]?.norm ?? '')

const opensWithVerb = ({ units }: Clause): boolean => units[0]?.kind === 'verb'
