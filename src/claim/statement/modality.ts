import {
  committingVerbs,
  currentWords,
  denyingVerbs,
  failingVerbs,
  goneNouns,
  isForecastNoun,
  plannedWords,
  possibleWords,
  priorPeriods,
  quotedNouns,
  reachingVerbs,
  statingVerbs,
  suppositions,
} from '../../lexicon/de/statement/modal-cues.ts'
import type { ClaimType, Modality } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { participleAround } from '../syntax/extended-attribute.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'
import { isAfter, isBefore, tellsFuture } from './future.ts'
import { isPast, type Stance, stanceOf } from './stance.ts'

/** What else than its clause says how sure a figure is. */
export interface Setting {
  readonly type: ClaimType
  /** A move of jobs: cut or add. */
  readonly moves: boolean
  /** EDTF. */
  readonly published: string | null
  /** The article tells more of what is to come than of what is done. */
  readonly pending: boolean
  /** Somebody else's words. */
  readonly retold: boolean
  /** The sentence is a question. */
  readonly asks: boolean
}

/** Types of money and shares that are promised before they change hands. */
const PROMISED = new Set<ClaimType>(['investment', 'spending', 'stake'])
/** Types whose level rises and falls for long; where others do so in the present, that is a plan. */
const LEVELS = new Set<ClaimType>(['other', 'headcount', 'stake'])
/** Types whose "bis zu" bounds what is, not what may come. */
const BOUNDED = new Set<ClaimType>(['contract', 'share_price', 'valuation', 'revenue', 'profit'])

/** How sure the text is of what a figure says: by its clause; where that tells plainly, by what it tells of. */
export function modalityIn({ parsed, clause, phrase }: Site, figure: FigureMention, setting: Setting): Modality {
  const { zone } = parsed.sentence.block
  if (zone === 'ad' || zone === 'boilerplate') return 'fact'
  const said = phrase === null ? null : ofParticiple(participleAround(clause.units, phrase.head))
  const told = equated(parsed, clause)
  const { modality, firm } = firmer(stanceOf(clause, setting.retold), told)
  const tells = ofNoun(clause, phrase, modality)
  if (figure.figure.kind === 'date') return ofDate(said ?? modality, clause, figure, setting.published)
  if (said !== null) return said
  if (isNegated(parsed, phrase, figure)) return 'denied'
  if (tells !== null) return tells
  if (isGiven(parsed, figure) || isQuoted(phrase)) return 'fact'
  if (firm) return modality
  if (setting.asks || hasCondition(parsed, clause)) return 'possible'
  return isToCome(told ?? clause, figure, setting) ? 'planned' : 'fact'
}

/** "zahlt nicht (wie berichtet) 3 Millionen, sondern 2", "hat kein Gebot über 3 Millionen vorgelegt". */
function isNegated({ units }: ParsedSentence, phrase: Phrase | null, figure: FigureMention): boolean {
  const at = units.findIndex((unit) => unit.figure === figure)
  let back = at - 1
  while (units[back]?.kind === 'preposition' || HINTS.has(units[back]?.norm ?? '')) back--
  if (at >= 0 && units[back]?.norm === 'nicht') return units.slice(at).some(({ norm }) => norm === 'sondern')
  const measured = phrase?.link === 'preposition' ? phrase.governor?.head : undefined
  return measured?.kind === 'noun' && /^keine?[nmrs]?$/.test(units[units.indexOf(measured) - 1]?.norm ?? '')
}
/** Words between "nicht" and the figure that say where it comes from. */
const HINTS: ReadonlySet<string> = new Set([
  'wie',
  'berichtet',
  'gemeldet',
  'erwartet',
  'geplant',
  'angekündigt',
  'behauptet',
  'spekuliert',
  'kolportiert',
  'zunächst',
  'zuvor',
  'etwa',
])

/** "Der 2005 gegründete Dienst könnte …": what stands before a participle is as sure as it, whatever the clause tells. */
function ofParticiple(participle: Unit | null): Modality | null {
  if (participle === null || /nde[nmrs]?$/.test(participle.norm)) return null
  if (possibleWords.has(participle.norm)) return 'possible'
  return plannedWords.has(participle.norm) ? 'planned' : 'fact'
}

/** What the noun says that the figure belongs to: a forecast stays one, a deal that fails was planned, and what is not raised is there. */
function ofNoun(clause: Clause, phrase: Phrase | null, modality: Modality): Modality | null {
  const { verb } = clause
  const governor = phrase?.governor ?? null
  const { subjectNoun } = functionsOf(clause)
  const foretold =
    isOfForecast(governor) ||
    (subjectNoun !== null && isForecastNoun(subjectNoun.head.norm) && verb?.classes.includes('copula') === true)
  const isThere =
    modality === 'denied' && governor !== null && !denyingVerbs.has(verb?.lemma ?? '') && isDefinite(clause, governor)
  if (foretold && (modality === 'fact' || isThere) && !reachingVerbs.has(verb?.lemma ?? '')) return 'planned'
  const fails =
    failingVerbs.has(verb?.lemma ?? '') ||
    (verb?.lemma === 'sein' && clause.units.some(({ norm, kind }) => kind === 'noun' && goneNouns.has(norm)))
  if (modality === 'fact' && fails && tellsOfDeal(clause)) return 'planned'
  return isThere ? 'fact' : null
}

/** "die Prognose von 3 Millionen", "die Schätzungen der Analysten von 3 Millionen". */
const isOfForecast = (governor: Phrase | null): boolean =>
  governor !== null &&
  (isForecastNoun(governor.head.norm) || (governor.link === 'genitive' && isOfForecast(governor.governor)))

/** "Der Verkauf für 3 Millionen ist geplatzt". */
const tellsOfDeal = ({ phrases }: Clause): boolean =>
  phrases.some(({ head, preposition }) => preposition === '' && head.classes.some((id) => AHEAD.has(id)))

const firmer = (own: Stance, told: Clause | null): Stance => (own.firm || told === null ? own : stanceOf(told))

/** "…, das sind 40 Prozent", "macht zusammen 19 Milliarden": says again what the clause before told. */
function equated({ clauses }: ParsedSentence, { index, units, verb }: Clause): Clause | null {
  const opens = /^(das|dies|macht|ergibt|entspricht|davon|darunter|mithin)$/.test(units[0]?.norm ?? '')
  const equates = verb === null || /^(sein|machen|ergeben|entsprechen)$/.test(verb.lemma)
  return opens && equates ? (clauses[index - 1] ?? null) : null
}

/** A day gone by is a fact; one to come is at least planned, unless the clause says that it is over ("endete"). */
function ofDate(modality: Modality, clause: Clause, figure: FigureMention, published: string | null): Modality {
  if (isBefore(figure, published) || /^seit\b/i.test(figure.figure.text)) return 'fact'
  // "soll bis 2027 entstanden sein": done by then.
  const past = isPast(clause) && !(clause.verb?.tense === 'perfect' && modality === 'planned' && isLed(clause))
  if (isAfter(figure, published)) return modality === 'fact' && clause.verb?.tense !== 'past' ? 'planned' : modality
  if (past) return modality === 'possible' ? 'possible' : 'fact'
  return modality === 'fact' && isProcess(clause) ? 'planned' : modality
}

const isLed = ({ verb }: Clause): boolean => verb !== null && verb.modals.length > 0

/** What was before, or what the article takes as known: "nach 88 Millionen", "(Vorjahr: 88 Millionen)", "bisher 11,5 Millionen", "von den 1.850 Stellen". */
function isGiven({ units }: ParsedSentence, figure: FigureMention): boolean {
  if (figure.direction === 'from') return true
  const at = units.findIndex((unit) => unit.figure === figure)
  const opening = units.findLastIndex(({ norm }, index) => index < at && norm === '(')
  const bracketed = opening < 0 ? [] : units.slice(opening, at)
  if (bracketed.every(({ norm }) => norm !== ')') && bracketed.some(({ text }) => priorPeriods.has(text.toLowerCase())))
    return true
  const before = units[at - 1]
  if (before === undefined) return false
  if (currentWords.has(before.norm)) return true
  if (before.norm === 'nach')
    return (
      figure.figure.kind !== 'duration' &&
      units.slice(0, at - 1).some((unit) => unit.figure?.figure.kind === figure.figure.kind)
    )
  return figure.figure.kind === 'count' && /^(der|den|die)$/.test(before.norm) && before.kind === 'determiner'
}

/** "20 Prozent über dem Schlusskurs von 3 Euro": a price that the market made. */
const isQuoted = (phrase: Phrase | null): boolean => quotedNouns.has(phrase?.governor?.head.norm ?? '')

/** "…, falls der Kurs steigt", "Platzt der Kauf, werden N fällig": what holds only under a condition. */
const hasCondition = ({ clauses }: ParsedSentence, clause: Clause): boolean => {
  const [before, next] = [clauses[clause.index - 1], clauses[clause.index + 1]]
  if (next?.parent === clause && /^(falls|sofern)$/.test(next.units[0]?.norm ?? '')) return true
  return (
    before !== undefined &&
    opensWithVerb(before) &&
    opensWithVerb(clause) &&
    (before.verb?.tense === 'present' || suppositions.has(before.units[0]?.norm ?? ''))
  )
}

const opensWithVerb = ({ units }: Clause): boolean => units[0]?.kind === 'verb'

/** "werden gestrichen", "wird ausgegeben"; not "wird mit N bewertet". */
const isProcess = ({ verb }: Clause): boolean =>
  verb?.passive === true && verb.tense === 'present' && !statingVerbs.has(verb.lemma)

/** "Nordwind vor Milliardenauftrag", "Seestern steht vor dem Verkauf": what a deal's noun behind "vor" names is yet to come. */
const isAhead = ({ verb, phrases }: Clause): boolean =>
  (verb === null || verb.lemma === 'stehen') &&
  phrases.some(({ head, preposition }) => preposition === 'vor' && head.classes.some((id) => AHEAD.has(id)))
const AHEAD: ReadonlySet<string> = new Set([
  'acquire',
  'sell',
  'contract',
  'stake',
  'invest',
  'funding-round',
  'ipo',
  'deal',
  'cut',
])

/** Where a clause only tells: days to come, bounds, moves of jobs, what is being done, money that is promised. */
function isToCome(
  clause: Clause,
  { figure, direction }: FigureMention,
  { type, moves, published, pending }: Setting,
): boolean {
  // What has no verb goes on with the clause it hangs on.
  const carrier = clause.verb === null && clause.kind !== 'main' ? (clause.parent ?? clause) : clause
  if (moves || tellsFuture(clause, published) || tellsFuture(carrier, published)) return true
  if (figure.hedge === 'up_to' && !BOUNDED.has(type) && (figure.kind === 'money' || type === 'stake')) return true
  if (isAhead(carrier)) return true
  if (pending && PROMISED.has(type) && type !== 'stake') return true
  const { verb } = carrier
  if (verb === null || verb.tense !== 'present') return false
  if (isProcess(carrier)) return true
  if (
    LEVELS.has(type) &&
    direction === 'to' &&
    verb.classes.some((id) => id === 'rise' || id === 'fall' || id === 'cut')
  )
    return true
  return PROMISED.has(type) && committingVerbs.has(verb.lemma)
}
