import { headClasses } from '../../../lexicon/de/events/noun-index.ts'
import { orderingAdjectives, peoplesAsAdjectives } from '../../../lexicon/de/grammar/adjectives.ts'
import { ACC, GEN, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { isFeminine } from '../../../lexicon/de/grammar/gender.ts'
import { includingPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { actingClasses } from '../acting-classes.ts'
import type { Phrase } from '../clause.ts'
import { isPossessive } from '../possessive.ts'
import { isHead, type Unit } from '../unit.ts'

/** What stands before the head of a phrase. */
export interface Opening {
  /** Plain form, "" without one. */
  readonly preposition: string
  readonly cases: number
  /** An article or an inflected preposition says the case. */
  readonly determined: boolean
  /** The word right before the head; null where the clause begins. */
  readonly word: Unit | null
  /** The unit right behind the head; undefined where the clause ends. */
  readonly next: Unit | undefined
}

/** How a head hangs on the phrase before it; null where it stands for itself. */
export function linkOf(unit: Unit, opening: Opening, before: Phrase | null): Phrase['link'] {
  if (before === null || opensAnew(unit, opening, before)) return null
  // "traut ihm Analysten zu": nobody stands beside a pronoun as its name.
  if (before.head.mention?.how === 'pronoun' && opening.preposition === '') return null
  const { preposition, cases, determined } = opening
  const { head } = before
  if (
    head.kind === 'entity' &&
    preposition === '' &&
    !determined &&
    (isPossessive(head) || isDaughterOf(unit, head, opening))
  )
    return 'possessor'
  if (preposition !== '') return isOutcome(unit, opening, before) ? null : 'preposition'
  if (head.kind === 'figure' && !determined && unit.kind !== 'entity')
    return isOfTime(head) || countsPeople(head) || (before.preposition === 'mit' && isNominative(unit, opening.word))
      ? null
      : 'counted'
  // "gab der Bund im Mai 2008 der Nordwind": a day is nobody's.
  const isOfDay = unit.kind === 'entity' && isOfTime(head)
  if (
    determined &&
    (cases & GEN) !== 0 &&
    (head.kind !== 'entity' || isPartOfFirm(head)) &&
    !isOfDay &&
    (unit.kind !== 'figure' || isOwner(unit, head))
  )
    return 'genitive'
  // "den drei Partnern Nordwind, Seestern und Ostland"
  if (unit.kind === 'entity' && !determined && head.figure?.figure.kind === 'count') return 'apposition'
  if (!determined && (cases & NOM) !== 0 && head.kind !== 'figure' && !standApart(head, unit)) {
    return areMany(before) && unit.kind === 'entity' && !goesOn(opening.next) ? null : 'apposition'
  }
  return null
}

/** "sank um die Hälfte auf 2 Milliarden": what it comes to is none of the step. */
const isOutcome = (unit: Unit, { preposition }: Opening, before: Phrase): boolean =>
  preposition === 'auf' && unit.kind === 'figure' && before.head.kind === 'figure' && before.preposition === 'um'

/** "die Pumpensparte der Seestern": whose it is may stand behind what has no name of its own. */
const isPartOfFirm = ({ described = [] }: Unit): boolean => described.some((id) => id === 'part' || id === 'daughter')

/** "der Umsatz der 36 Betriebe": a noun may belong to what is counted. */
const isOwner = ({ figure }: Unit, { kind }: Unit): boolean =>
  kind === 'noun' && figure?.figure.kind === 'count' && figure.figure.unit !== null

/** "der Nordwind Tochter Seestern": written apart, the first name says whose daughter it is. */
const isDaughterOf = (unit: Unit, name: Unit, { word }: Opening): boolean =>
  unit.kind === 'noun' && unit.classes.includes('daughter') && word === name && isName(name)

/** "zu diesen Bedingungen weitere 49 Prozent", "der bei Nordwind tätige Händler": an adjective opens a noun phrase of its own. */
function opensAnew(unit: Unit, { preposition, determined, word }: Opening, before: Phrase): boolean {
  if (preposition !== '') return false
  const adjacent = word === null || isHead(word)
  // "nach aktuellem Kurs insgesamt 5 Milliarden": after a prepositional phrase something new begins.
  // So does it beside "inklusive Dividende".
  if (unit.kind === 'figure') {
    const after = before.preposition !== '' && (!adjacent || isSum(unit, before))
    return after || isOrdering(word) || includingPrepositions.has(before.preposition)
  }
  return !adjacent && !determined && (isName(unit) || (before.preposition !== '' && isName(before.head)))
}

/** "investiert in einer Runde 5 Millionen": only nouns of amounts take a sum without a preposition after one themselves. */
const isSum = ({ figure }: Unit, { head }: Phrase): boolean =>
  head.kind === 'noun' && !head.classes.includes('amount') && SUMS.has(figure?.figure.kind)
const SUMS: ReadonlySet<string | undefined> = new Set(['money', 'percent', 'count'])

/** "bleibt mit 27 Prozent größter Aktionär": an adjective that can be no dative; "mit 5 Prozent höherer Rendite" is one. */
const isNominative = ({ norm }: Unit, word: Unit | null): boolean =>
  (word?.kind === 'word' || word?.kind === 'attribute') &&
  (/[^e]e$/.test(word.norm) || (word.norm.endsWith('er') && !isFeminine(norm)))

/** "gibt 110 Menschen Arbeit", "erzielt mit 600 Mitarbeitern Erlöse": people count nothing. */
const countsPeople = ({ figure }: Unit): boolean =>
  figure?.figure.kind === 'count' &&
  figure.figure.unit !== null &&
  figure.figure.text.includes(figure.figure.unit) &&
  headClasses(figure.figure.unit).some((id) => id === 'people' || id === 'headcount')

/** "über fünf Jahre Rechenleistung": years count nothing. */
const isOfTime = ({ figure }: Unit): boolean => figure?.figure.kind === 'duration' || figure?.figure.kind === 'date'

const isOrdering = (word: Unit | null): boolean => word?.kind === 'word' && orderingAdjectives.test(word.norm)

/** "leiht Nordwind Seestern 5 Millionen", "gibt der Konzern 5 Millionen": who stands beside a sum, or a name beside another, plays a part of its own. */
const standApart = (before: Unit, unit: Unit): boolean =>
  unit.kind === 'figure'
    ? (before.mention?.entity != null && before.classes.length === 0) ||
      before.classes.some((id) => actingClasses.has(id))
    : isName(before) && isName(unit)

/** "die Geldgeber", "die Eigentümer": many who act; one name beside them is no name of theirs. */
const areMany = ({ head, cases }: Phrase): boolean =>
  cases === (NOM | ACC) &&
  head.classes.some((id) => actingClasses.has(id)) &&
  /(er|en|te|re)$/.test(head.norm) &&
  !isFeminine(head.norm) &&
  !peoplesAsAdjectives.has(head.norm) &&
  !head.classes.includes('firm-word')

/** "die Geldgeber Nordwind, Seestern und Ostland": a list of names. */
const goesOn = (next: Unit | undefined): boolean =>
  next !== undefined && (next.kind === 'coordinator' || next.norm === ',' || next.norm === '/')

const isName = ({ mention, classes }: Unit): boolean =>
  mention?.entity != null && mention.how === 'name' && classes.length === 0
