import { ACC } from '../../lexicon/de/grammar/determiners.ts'
import type { Clause, ParsedSentence } from './clause.ts'
import type { Unit } from './unit.ts'
import { functionsOf } from './who.ts'

const HE = /^er$/
const SHE = /^(sie|diese|dieser)$/
const OBJECT = /^(ihn|sie|diesen|diese)$/
const DATIVE = /^(ihm|ihr|ihnen)$/

/** A clause and the sentence before it. */
interface Place {
  readonly parsed: ParsedSentence
  readonly clause: Clause
  readonly before: ParsedSentence | null
}

/** Whom "er", "sie" or "es" as subject means: the subject of the clause before; "sie" and "es" are taken for no person. */
export function subjectMeant(place: Place): Unit | null {
  if (has(place.clause, HE) || sumsUp(place.clause)) return subjectBefore(place)
  const opens = opensByPronoun(place.clause)
  if (!opens && (!has(place.clause, SHE) || functionsOf(place.clause).subjectNoun !== null)) return null
  const subject = subjectBefore(place)
  return subject?.mention?.entity?.kind === 'person' ? null : subject
}

/** "verkaufte 7 Millionen Aktien, was 10 Prozent entspricht": what the clause before told is put in another way. */
const sumsUp = ({ units: [first], verb, phrases }: Clause): boolean =>
  verb?.lemma === 'entsprechen' &&
  /^(was|das|dies)$/.test(first?.norm ?? '') &&
  phrases.some(({ head }) => head.figure?.figure.kind === 'percent')

/** "dass sie ihr Angebot erhöht", "dass es den Kauf vereinbart hat": right behind what opens the clause stands its subject, and an object behind that. */
const opensByPronoun = ({ kind, units, phrases, verb }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(sie|es)$/.test(units[1]?.norm ?? '') &&
  verb?.passive === false &&
  phrases.some(
    ({ head, preposition, link, cases }) =>
      head.norm !== units[1]?.norm && preposition === '' && link === null && (cases & ACC) !== 0,
  )

/** Who did what a sentence begins with and nobody is said to do: "X hat zugegriffen. Geordert wurden Granaten." */
export const agentMeant = (place: Place): Unit | null =>
  place.clause.kind === 'main' && place.clause.index === 0 && place.clause.units[0] === place.clause.verb?.unit
    ? subjectBefore(place)
    : null

/** Whom "ihm" or "ihr" means: the subject of the clause before. */
export const dativeMeant = (place: Place): Unit | null => (has(place.clause, DATIVE) ? subjectBefore(place) : null)

/** Whom "ihn" or "sie" beside another subject means: the name that ends the sentence before. */
export function objectMeant({ clause, before }: Place): Unit | null {
  const { subject } = functionsOf(clause)
  if (subject === null || before === null || !has(clause, OBJECT)) return null
  const last = before.units.findLast(({ kind, mention }) => kind === 'entity' && mention?.entity != null)
  return last?.mention?.entity?.id === subject.mention?.entity?.id ? null : (last ?? null)
}

/** Does a pronoun stand there by itself: "Ihr gehören", not "ihr Anteil"? */
const has = ({ units }: Clause, pronoun: RegExp): boolean =>
  units.some((unit, at) => {
    const next = units[at + 1]
    return (
      pronoun.test(unit.norm) &&
      unit.kind !== 'entity' &&
      next?.kind !== 'noun' &&
      next?.kind !== 'attribute' &&
      next?.kind !== 'entity'
    )
  })

/** Who does something, or to whom it is done, in the clause that this one depends on or follows, else in the sentence before. */
function subjectBefore({ parsed, clause, before }: Place): Unit | null {
  const earlier = parsed.clauses.slice(0, clause.index).toReversed()
  const main = before?.clauses.findLast(({ kind }) => kind === 'main' || kind === 'fragment')
  const own = actorIn([...(clause.parent === null ? [] : [clause.parent]), ...earlier])
  const opens = /^(er|sie)$/.test(clause.units[0]?.norm ?? '')
  return own ?? (opens ? onlyFirmIn(earlier) : null) ?? (main === undefined ? null : actorIn([main]))
}

/** Who does something in the first clause that says so, or to whom it is done. */
function actorIn(clauses: readonly Clause[]): Unit | null {
  for (const clause of clauses) {
    const { subject, dative, object } = functionsOf(clause)
    const actor = [subject, dative, object].find((unit) => unit !== null && isActor(unit))
    if (actor != null) return actor
  }
  return null
}

/** "An der Zustimmung der Nordwind zweifelt niemand; sie hält 20 Prozent": the only company that is named. */
function onlyFirmIn(clauses: readonly Clause[]): Unit | null {
  const firms = clauses.flatMap(({ units }) => units.filter(isFirm))
  const [first] = firms
  return firms.every(({ mention }) => mention?.entity?.id === first?.mention?.entity?.id) ? (first ?? null) : null
}

const isFirm = ({ kind, mention }: Unit): boolean => kind === 'entity' && mention?.entity?.kind === 'company'

const isActor = ({ mention }: Unit): boolean => mention?.entity != null && mention.entity.kind !== 'place'

/** What somebody parts with "davon": the company named last before it. */
export const partedWith = (place: Place): Unit | null =>
  place.clause.verb?.lemma === 'trennen' ? wholeMeant(place) : null

/** Of what "daran" or "davon" is a part: the company named last before it, unless a sum was told behind that: "kostet 3 Millionen, die Hälfte davon …". */
export function wholeMeant(place: Place): Unit | null {
  const whole = wholeTold(place)
  return whole !== null && isFirm(whole) ? whole : null
}

/** Is the clause about a part of a sum: "kostet 3 Millionen Euro, die Hälfte davon zahlt der Bund"? */
export const isPartOfSum = (place: Place): boolean => wholeTold(place)?.figure?.figure.kind === 'money'

/** The company or the sum told last before "daran" or "davon". */
function wholeTold({ parsed, clause, before }: Place): Unit | null {
  const adverb = clause.units.find(({ norm }) => norm === 'daran' || norm === 'davon')
  if (adverb === undefined) return null
  const canBe = (unit: Unit): boolean =>
    isFirm(unit) || (adverb.norm === 'davon' && unit.figure?.figure.kind === 'money')
  return (
    parsed.units.findLast((unit) => unit.start < adverb.start && clause.units.indexOf(unit) < 0 && canBe(unit)) ??
    before?.units.findLast(canBe) ??
    null
  )
}
