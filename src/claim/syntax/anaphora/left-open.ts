import { isPossessiveDeterminer } from '../../../lexicon/de/grammar/determiners.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import type { Clause } from '../clause.ts'
import { actAsOne } from '../together.ts'
import type { Unit } from '../unit.ts'
import { functionsOf } from '../who.ts'
import { isFirm } from './is-firm.ts'
import type { Place } from './place.ts'

/*
 * The fallback behind `pronounsIn`, which has read a pronoun as a name wherever gender, number and weight leave one candidate: what it
 * has left open is read here by grammar alone, from who acts in the clause or sentence before.
 */

const SHE = /^(sie|diese|dieser)$/
const OBJECT = /^(ihn|sie|diesen|diese)$/
const DATIVE = /^(ihm|ihr|ihnen)$/

/** Whom "sie" or "diese" as subject means where `pronounsIn` has left it open: the company or state that is the subject of the clause before. */
export function subjectMeant(place: Place): Unit | null {
  if (sumsUp(place.clause)) return subjectBefore(place)
  if (!has(place.clause, SHE) || actAsOne(place.clause) || functionsOf(place.clause).subjectNoun !== null) return null
  const subject = subjectBefore(place)
  return subject?.mention?.entity?.kind === 'person' ? null : subject
}

/** "verkaufte 7 Millionen Aktien, was 10 Prozent entspricht": what the clause before told is put in another way. */
const sumsUp = ({ units: [first], verb, phrases }: Clause): boolean =>
  verb?.lemma === 'entsprechen' &&
  (thatWords.has(first?.norm ?? '') || first?.norm === 'was') &&
  phrases.some(({ head }) => head.figure?.figure.kind === 'percent')

/** Who did what a sentence begins with and nobody is said to do: "X hat zugegriffen. Geordert wurden Granaten."; a price who sells does not pay. */
export const agentMeant = (place: Place): Unit | null =>
  place.clause.kind === 'main' &&
  place.clause.index === 0 &&
  place.clause.units[0] === place.clause.verb?.unit &&
  !place.before?.clauses.some(({ verb }) => verb?.passive === false && verb.classes.includes('sell'))
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

/** Whose "sein Anteil" or "ihre Beteiligung" is, a noun of these classes: who acts in the clause or sentence before. */
export function possessorMeant(place: Place, classes: readonly string[]): Unit | null {
  const { units } = place.clause
  const isOwned = ({ kind, classes: own, figure }: Unit, at: number): boolean =>
    (kind === 'noun' ? own.some((id) => classes.includes(id)) : figure?.figure.kind === 'percent') &&
    (isPossessiveDeterminer(units[at - 1]?.norm ?? '') ||
      (units[at - 1]?.kind === 'attribute' && isPossessiveDeterminer(units[at - 2]?.norm ?? '')))
  return units.some(isOwned) ? subjectBefore(place) : null
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

/** Who does something, or to whom it is done, in the clause that this one depends on or follows, else in the sentence before; what a relative clause tells is told aside. */
function subjectBefore({ parsed, clause, before }: Place): Unit | null {
  const earlier = parsed.clauses.slice(0, clause.index).toReversed()
  const main = before?.clauses.findLast(({ kind }) => kind === 'main' || kind === 'fragment')
  const told = earlier.filter(({ kind }) => kind !== 'relative')
  const own = actorIn([...(clause.parent === null ? [] : [clause.parent]), ...told])
  const opens = clause.units[0]?.norm === 'sie'
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

const isActor = ({ mention }: Unit): boolean => mention?.entity != null && mention.entity.kind !== 'place'
