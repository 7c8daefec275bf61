import { ANY, GEN, NOM } from '../../lexicon/de/grammar/determiners.ts'
import type { Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

/** Builds the phrases of a clause, relative or not, from left to right and hangs each on the one it belongs to. */
export function phrasesOf(units: readonly Unit[], relative: boolean): Phrase[] {
  const phrases: Phrase[] = []
  let preposition = ''
  let cases = ANY
  let determined = false
  let before: Phrase | null = null
  let listed: Phrase | null = null
  let inflected = false
  let adjacent = true

  // "während Seestern auf 51 Euro nachgab": with the verb last it is no preposition.
  const opens = units[0]?.kind === 'preposition' && units[0].relative && units.at(-1)?.kind === 'verb'
  const pronoun = units[0]?.kind === 'preposition' ? units[1] : units[0]
  for (const unit of opens ? units.slice(1) : units) {
    if (unit.kind === 'preposition') {
      preposition = unit.norm
      cases = unit.cases
      determined = unit.cases !== ANY
    } else if (unit.kind === 'determiner' && relative && unit === pronoun) {
      // ", den Seestern geschlossen hat": the pronoun stands alone.
      preposition = ''
    } else if (unit.kind === 'determiner') {
      cases = unit.cases
      determined = true
    } else if (unit.kind === 'noun' || unit.kind === 'entity' || unit.kind === 'figure') {
      const own = unit.kind === 'entity' && unit.cases !== ANY ? unit.cases : cases
      const marked = determined || (unit.kind === 'entity' && unit.cases !== ANY)
      // "mit Nordwind und Seestern": the second name stands where the first does.
      const joins: Phrase | null = preposition === '' && unit.kind === 'entity' && !hasHead(unit) ? listed : null
      // "zu diesen Bedingungen weitere 49 Prozent": an adjective opens a noun phrase of its own.
      const link =
        preposition === '' &&
        ((unit.kind === 'figure' && (inflected || (!adjacent && isAside(before)))) ||
          (!adjacent && !marked && isName(unit)))
          ? null
          : linkOf(unit, preposition, own, marked, before)
      const phrase: Phrase = {
        head: unit,
        preposition: joins?.preposition ?? (link === 'counted' ? (before?.preposition ?? '') : preposition),
        cases: joins?.cases ?? own,
        governor: joins === null ? (link === null ? null : before) : joins.governor,
        link: joins === null ? link : joins.link,
        joins,
        index: phrases.length,
      }
      phrases.push(phrase)
      before = phrase
      listed = null
      preposition = ''
      cases = ANY
      determined = false
    } else if (unit.kind === 'verb' || unit.kind === 'subordinator' || (unit.kind === 'break' && unit.norm !== '/')) {
      before = null
      listed = null
      preposition = ''
      cases = ANY
      determined = false
    } else if (unit.kind === 'coordinator') {
      listed = before !== null && before.head.kind === 'entity' && !hasHead(before.head) ? before : null
      before = null
    }
    inflected = unit.kind === 'word' && ADJECTIVE.test(unit.norm)
    adjacent = unit.kind === 'noun' || unit.kind === 'entity' || unit.kind === 'figure'
  }
  return phrases
}

/** "nach aktuellem Kurs insgesamt 5 Milliarden": after a prepositional phrase something new begins. */
const isAside = (before: Phrase | null): boolean => before !== null && before.preposition !== ''

const hasHead = ({ mention }: Unit): boolean => mention?.head !== undefined

const ADJECTIVE = /^(weiter|restlich|übrig|verbleibend|ander|zusätzlich|fehlend|letzt|erst|zweit|dritt)e[nrs]?$/

function linkOf(
  unit: Unit,
  preposition: string,
  cases: number,
  determined: boolean,
  before: Phrase | null,
): Phrase['link'] {
  if (before === null) return null
  if (before.head.kind === 'entity' && preposition === '' && !determined && isPossessive(before.head))
    return 'possessor'
  if (preposition !== '') return 'preposition'
  if (before.head.kind === 'figure' && !determined && unit.kind !== 'entity') return 'counted'
  if (
    determined &&
    (cases & GEN) !== 0 &&
    unit.kind !== 'figure' &&
    (before.head.kind !== 'entity' || before.head.classes.length > 0)
  )
    return 'genitive'
  // "den drei Partnern Nordwind, Seestern und Ostland"
  if (unit.kind === 'entity' && !determined && before.head.figure?.figure.kind === 'count') return 'apposition'
  if (!determined && (cases & NOM) !== 0 && before.head.kind !== 'figure' && !standApart(before.head, unit))
    return 'apposition'
  return null
}

/** "leiht Nordwind Seestern 5 Millionen": a name beside another name or a sum plays a part of its own. */
const standApart = (before: Unit, unit: Unit): boolean => isName(before) && (unit.kind === 'figure' || isName(unit))

const isName = ({ mention, classes }: Unit): boolean =>
  mention?.entity != null && mention.how === 'name' && classes.length === 0

/** "Amazons", "Nvidias": a name with the genitive s that its usual form lacks. */
export const isPossessive = (unit: Unit): boolean => {
  const { mention } = unit
  if (mention?.entity == null || mention.head !== undefined || !/(s|['’])$/.test(unit.text)) return false
  const bare = unit.text.replace(/['’]?s?$/, '')
  return (
    [mention.entity.name, ...mention.entity.aliases].every((name) => !name.endsWith(unit.text)) &&
    bare.length > 1 &&
    !/^(der|die|das|des|den|dem) /i.test(unit.text)
  )
}
