import { ANY } from '../../lexicon/de/grammar/determiners.ts'
import type { Phrase } from './clause.ts'
import { nounBehindAttribute } from './extended-attribute.ts'
import { isHead, linkOf, type Opening } from './link-of.ts'
import { isTogether } from './together.ts'
import type { Unit } from './unit.ts'

const NOTHING = { preposition: '', cases: ANY, determined: false } as const

/** "größer als Seestern", "gilt als Käufer": inside a clause they stand like prepositions. */
const COMPARING: ReadonlySet<string> = new Set(['als', 'wie'])

/** Builds the phrases of a clause, relative or not, from left to right and hangs each on the one it belongs to. */
export function phrasesOf(units: readonly Unit[], relative: boolean): Phrase[] {
  const phrases: Phrase[] = []
  let opening: Omit<Opening, 'word'> = NOTHING
  let before: Phrase | null = null
  let listed: Phrase | null = null
  // "Nordwind und der Reeder Seestern": the noun that stands before a name of the list.
  let described: { readonly noun: Phrase; readonly first: Phrase } | null = null
  let word: Unit | null = null
  let interrupted = false
  /** What stood before an attribute, for the noun behind it. */
  const outer = new Map<Unit, { readonly opening: typeof opening; readonly before: Phrase | null }>()

  // "während Seestern auf 51 Euro nachgab": with the verb last it is no preposition.
  const opens = units[0]?.kind === 'preposition' && units[0].relative && units.at(-1)?.kind === 'verb'
  const pronoun = units[0]?.kind === 'preposition' ? units[1] : units[0]
  const own = opens ? units.slice(1) : units
  for (const [at, unit] of own.entries()) {
    interrupted ||= word !== null && isInterrupted(word, unit)
    // "Nordwind kauft gemeinsam mit Seestern": who goes along stands in one list with the subject.
    const leader = isTogether(word, unit) && namesSomebody(own, at + 1) ? phrases.find(standsAlone) : undefined
    if (leader !== undefined) {
      listed = leader
      before = null
      opening = NOTHING
    } else if (unit.kind === 'preposition') {
      opening = { preposition: unit.norm, cases: unit.cases, determined: unit.cases !== ANY }
    } else if (unit.kind === 'determiner' && relative && unit === pronoun) {
      // ", den Seestern geschlossen hat": the pronoun stands alone.
      opening = { ...opening, preposition: '' }
    } else if (unit.kind === 'determiner') {
      opening = { ...opening, cases: unit.cases, determined: true }
      const noun = own[nounBehindAttribute(own, at)]
      if (noun !== undefined) {
        outer.set(noun, { opening, before })
        opening = NOTHING
        before = null
      }
    } else if (isHead(unit)) {
      const resumed = outer.get(unit)
      if (resumed !== undefined) ({ opening, before } = resumed)
      // "leiht X – ein Arm der Familie – der KTM": what was interrupted does not go on with a genitive.
      if (interrupted && opening.preposition === '') before = null
      interrupted = false
      const first =
        listed ?? (described !== null && described.noun === before && !opening.determined ? described.first : null)
      const joins: Phrase | null = opening.preposition === '' && isListable(unit) ? first : null
      const index = phrases.length
      const phrase: Phrase =
        joins === null ? phraseOf(unit, { ...opening, word }, before, index) : { ...joins, head: unit, joins, index }
      phrases.push(phrase)
      before = phrase
      described =
        unit.kind === 'noun' && opening.preposition === '' && listed !== null ? { noun: phrase, first: listed } : null
      listed = null
      opening = NOTHING
    } else if (COMPARING.has(unit.norm) && word !== null) {
      before = null
      listed = null
      opening = { preposition: unit.norm, cases: ANY, determined: false }
    } else if (unit.kind === 'verb' || unit.kind === 'subordinator' || (unit.kind === 'break' && unit.norm !== '/')) {
      before = null
      listed = null
      opening = NOTHING
    } else if (unit.kind === 'coordinator') {
      // "mit Nordwind und Seestern": the second name stands where the first does.
      listed = before !== null && isListable(before.head) ? before : null
      before = null
    }
    word = unit
  }
  return phrases
}

const standsAlone = ({ head, preposition, link }: Phrase): boolean =>
  isListable(head) && preposition === '' && link === null

/** Does a name come next, or a noun and its name? */
function namesSomebody(units: readonly Unit[], from: number): boolean {
  const at = units.findIndex((unit, index) => index >= from && isHead(unit))
  const head = units[at]
  return head !== undefined && (isListable(head) || (head.kind === 'noun' && units[at + 1]?.kind === 'entity'))
}

/** What stands between brackets or dashes is in a clause of its own. */
const isInterrupted = (left: Unit, right: Unit): boolean => right.start - left.end > GAP
const GAP = 6

/** A name, not a description or compound that holds one. */
const isListable = ({ kind, mention }: Unit): boolean => kind === 'entity' && mention?.head === undefined

function phraseOf(head: Unit, opening: Opening, before: Phrase | null, index: number): Phrase {
  // "des Bundes", "Nordwinds": a name may tell its case itself.
  const inflected = head.kind === 'entity' && head.cases !== ANY
  const cases = inflected ? head.cases : opening.cases
  const link = linkOf(head, { ...opening, cases, determined: opening.determined || inflected }, before)
  return {
    head,
    preposition: link === 'counted' ? (before?.preposition ?? '') : opening.preposition,
    cases,
    governor: link === null ? null : before,
    link,
    joins: null,
    index,
  }
}
