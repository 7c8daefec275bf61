import { negations } from '../../lexicon/de/grammar/connectives.ts'
import {
  announcingVerbs,
  bearingVerbs,
  bestowingVerbs,
  comingAdjectives,
  conditionNouns,
  deniableOpeners,
  denyingVerbs,
  excludingOpeners,
  extremeWords,
  falseWords,
  neverWords,
  partyNouns,
  plannedNouns,
  plannedVerbs,
  plannedWords,
  possibleNouns,
  possibleVerbs,
  possibleWords,
  refusingVerbs,
  showingVerbs,
  succeedingVerbs,
  visibleWords,
} from '../../lexicon/de/statement/modal-cues.ts'
import { existingVerbs } from '../../lexicon/de/verbs/predicates.ts'
import type { Modality } from '../../model/claim.ts'
import type { Clause, VerbComplex } from '../syntax/clause.ts'
import { isInfinitive } from '../syntax/infinitive.ts'
import type { Unit } from '../syntax/unit.ts'
import { isAsked, isCondition, isLeftOpen, opensCondition } from './conditions.ts'
import { isExpected, isHadTo, isHeldTo, isTalkedOf } from './expected.ts'
import { isHearsay, isRetoldAsDone } from './hearsay.ts'
import { isForetold, isMadeIn } from './led-on.ts'

/** How sure the words of a clause are. `firm` is false where nothing says so: a bare present, or no verb at all. */
export interface Stance {
  readonly modality: Modality
  readonly firm: boolean
}

const firmly = (modality: Modality): Stance => ({ modality, firm: true })
const BARE: Stance = { modality: 'fact', firm: false }

/** Told as past; "ist vorgesehen", "sind zugesagt" tell of now. */
export const isPast = ({ verb, units }: Clause): boolean =>
  verb?.tense === 'past' ||
  (verb?.tense === 'perfect' && (!verb.passive || units.some(({ norm }) => norm === 'worden' || norm === 'gewesen')))

/**
 * Reads the verbs of a clause first, then its words; a clause without either goes on with the one it hangs on. What is `retold` as
 * somebody's words may stand in a subjunctive for want of another form.
 */
export function stanceOf(clause: Clause, retold = false): Stance {
  const { verb } = clause
  if (isDenied(clause)) return firmly('denied')
  const led = ledBy(clause, retold)
  if (led !== null) return led
  const own = verb === null ? null : ofVerb(verb, clause, retold)
  if (own === null && isForetold(clause)) return firmly('planned')
  if (own === 'possible') return firmly('possible')
  if (own === null && (isCondition(clause) || isAsked(clause) || isLeftOpen(clause))) return firmly('possible')
  const words = ofWords(clause)
  if (own === 'planned') return firmly(words === 'possible' ? 'possible' : 'planned')
  // What is told as done stays done, whatever adverb stands beside it.
  if (isPast(clause)) return firmly(words === 'possible' ? 'possible' : 'fact')
  if (words !== null) return firmly(words)
  const leans = verb === null || verb.tense === 'none' || isMadeIn(clause)
  return leans && clause.parent !== null && clause.kind !== 'main' ? stanceOf(clause.parent, retold) : BARE
}

/** "X dementiert …", "…, wies X zurück", "ob es 5 Milliarden würden, winkte er ab"; "werde nicht". */
function isDenied(clause: Clause): boolean {
  const { verb, kind, parent, units } = clause
  if (verb !== null && denyingVerbs.has(verb.lemma)) return true
  if (kind === 'subordinate' && parent !== null && deniableOpeners.has(units[0]?.norm ?? '') && denies(parent))
    return true
  if (isNone(clause)) return true
  // "hat 3 Millionen nie verbucht"
  if (verb?.tense === 'perfect' && units.some(({ norm }, at) => neverWords.has(norm) && units[at + 1]?.kind === 'verb'))
    return true
  return (
    verb?.mood === 'reported' &&
    units.some(({ norm }, at) => negations.has(norm) && (/^nie/.test(norm) || units[at + 1]?.kind !== 'figure'))
  )
}

/** "Eine Bestellung über 3 Millionen gibt es nicht", "3 Millionen seien kein Ziel". */
const isNone = ({ verb, units }: Clause): boolean =>
  (existingVerbs.has(verb?.lemma ?? '') && units.at(-1)?.norm === 'nicht') ||
  (verb?.lemma === 'sein' &&
    units.some(({ norm }, at) => norm === 'kein' && plannedNouns.has(units[at + 1]?.norm ?? '')))

/** "dementierte", "wies … zurück", "sei falsch". */
const denies = ({ verb, units }: Clause): boolean =>
  denyingVerbs.has(verb?.lemma ?? '') || units.some(({ norm }) => falseWords.has(norm))

/** What an infinitive tells is as sure as what leads to it: "erwägt, 3 Millionen zu zahlen", "bestreitet, gezahlt zu haben". */
function ledBy(clause: Clause, retold: boolean): Stance | null {
  const { parent, verb, units } = clause
  if (parent === null || parent.verb === null || verb === null || !isInfinitive(clause)) return null
  if (excludingOpeners.has(units[0]?.norm ?? '')) return firmly('denied')
  const leading = parent.verb.lemma
  if (refusingVerbs.has(leading) || denyingVerbs.has(leading)) return firmly('denied')
  if (isDone(clause) || (succeedingVerbs.has(leading) && isPast(parent))) return firmly('fact')
  const { modality } = stanceOf(parent, retold)
  return modality === 'possible' || modality === 'denied' ? firmly(modality) : null
}

/** "…, 3 Millionen gezahlt zu haben". */
const isDone = ({ units }: Clause): boolean => {
  const [last, before] = [units.at(-1), units.at(-2)]
  return (
    before?.norm === 'zu' && /^(haben|sein)$/.test(last?.norm ?? '') && units.length > 2 && isParticiple(units.at(-3))
  )
}

const isParticiple = (unit: Unit | undefined): boolean =>
  unit?.verbs.some(({ shape }) => shape === 'participle') === true ||
  /^(ge|ver|be|ent|zer).{2,}(t|en)$/.test(unit?.norm ?? '')

function ofVerb(verb: VerbComplex, clause: Clause, retold: boolean): Modality | null {
  const { modals, mood, lemma } = verb
  const [modal] = modals
  if (modals.includes('sollen') && (isHearsay(clause) || modals.includes('wollen'))) return 'possible'
  // "will von 3 Millionen erfahren haben": so he says.
  if (modals.includes('wollen') && isRetoldAsDone(clause)) return 'possible'
  if (modal === 'dürfen' && mood !== 'hypothetical') return 'planned'
  // "dürfte 3 Millionen gezahlt haben": how much it was, as far as one can tell.
  if (modal === 'dürfen' && verb.tense === 'perfect') return null
  if (modals.includes('mögen')) return 'planned'
  if (mood === 'hypothetical' && !(retold && verb.standsIn && !opensCondition(clause))) return 'possible'
  if (modal === 'können' && mood === 'indicative' && showingVerbs.has(lemma)) return null
  if (modal === 'können') return verb.tense === 'past' ? null : isInfinitive(clause) ? 'planned' : 'possible'
  // "droht mit der Kündigung von 300 Leuten": a threat is a plan.
  if (lemma === 'drohen' && clause.phrases.some(({ preposition }) => preposition === 'mit')) return 'planned'
  // "300 Stellen drohen wegzufallen"
  if (lemma !== 'drohen' && clause.units.some(isThreatening)) return 'possible'
  // "soll niemand bangen müssen"
  if ((possibleVerbs.has(lemma) && !modals.includes('müssen')) || isTalkedOf(clause)) return 'possible'
  // "mussten gehen": what had to be done is done; "muss mit 3 Millionen Schulden leben".
  if (modal === 'müssen' && (isHadTo(clause) || (mood === 'indicative' && bearingVerbs.has(lemma)))) return null
  if (modals.length > 0) return 'planned'
  if (bestowingVerbs.has(lemma) && isPast(clause)) return null
  if (announcingVerbs.has(lemma) || isExpected(clause)) return 'planned'
  if (isPast(clause)) return null
  if (plannedVerbs.has(lemma) || isInfinitive(clause)) return 'planned'
  return lemma === 'werden' && !verb.passive && verb.tense === 'present' && !isShown(clause) ? 'planned' : null
}

const isThreatening = ({ kind, verbs }: Unit): boolean =>
  kind === 'verb' && verbs.some(({ lemma }) => lemma === 'drohen')

/** "Deutlich wird der Knick beim Gewinn": that something can be seen is no plan. */
const isShown = ({ units }: Clause): boolean => units.some(({ norm }) => visibleWords.has(norm))

function ofWords(clause: Clause): Modality | null {
  const { units } = clause
  let planned = false
  for (const [at, { kind, norm, text }] of units.entries()) {
    if (kind === 'entity' || kind === 'figure') continue
    if (kind === 'noun' && opensCase(units, at)) return 'possible'
    if (possibleWords.has(norm) && !isHeldTo(clause)) return 'possible'
    if (possibleNouns.has(norm) && !isInterview(norm, units[at + 1]?.norm)) return 'possible'
    // "wie erwartet", "mehr als geplant": what was planned is not what is told.
    if (/^(wie|als)$/.test(units[at - 1]?.norm ?? '')) continue
    if (norm === 'ende' && units[at - 1]?.norm === 'an' && units[at + 1]?.kind !== 'determiner') planned = true
    if (isOfParty(units, at)) continue
    if (plannedWords.has(norm) || (plannedNouns.has(norm) && /^\p{Lu}/u.test(text))) planned = true
  }
  return planned && !isPast(clause) ? 'planned' : null
}

/** "Der künftige Eigentümer setzt 3 Millionen um": he is to come, and not what he does. */
const isOfParty = (units: readonly Unit[], at: number): boolean =>
  comingAdjectives.test(units[at]?.norm ?? '') && partyNouns.test(units[at + 1]?.norm ?? '')

/** "bei Erfolg", "im Falle eines Verkaufs", "im besten Fall". */
function opensCase(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? ''
  const before = units[at - 1]
  const preposition = before?.kind === 'preposition' ? before.norm : units[at - 2]?.norm
  if (preposition !== 'bei' && preposition !== 'in') return false
  if (!/^falle?$/.test(norm)) return before?.kind === 'preposition' && conditionNouns.has(norm)
  return (
    extremeWords.has(before?.norm ?? '') || (before?.kind === 'preposition' && units[at + 1]?.kind === 'determiner')
  )
}

/** "im Gespräch mit …": an interview. */
const isInterview = (norm: string, next: string | undefined): boolean => norm === 'gespräch' && next === 'mit'
