import { ANY } from '../../../lexicon/de/grammar/determiners.ts'
import type { Phrase } from '../clause.ts'
import { nounBehindAttribute } from '../extended-attribute.ts'
import { isBareInfinitive } from '../infinitive.ts'
import { isTogether } from '../together.ts'
import { isHead, type Unit, type UnitKind } from '../unit.ts'
import { casesOfArticle } from './article-cases.ts'
import type { Opening } from './link-of.ts'
import { phraseOf } from './phrase-of.ts'

const NOTHING = { preposition: '', cases: ANY, determined: false } as const

/** "größer als Seestern", "gilt als Käufer": inside a clause they stand like prepositions. */
const COMPARING: ReadonlySet<string> = new Set(['als', 'wie'])

/** Prepositions that stand behind. */
const POSTPOSITIONS: ReadonlySet<string> = new Set(['zufolge'])

/** Builds the phrases of a clause, relative or not, from left to right and hangs each on the one it belongs to. */
export function phrasesOf(units: readonly Unit[], relative: boolean): readonly Phrase[] {
  // "während Seestern auf 51 Euro nachgab": with the verb last it is no preposition.
  const subordinates =
    units[0]?.kind === 'preposition' && ((units[0].relative && units.at(-1)?.kind === 'verb') || isPurpose(units))
  const pronoun = relative ? (units[0]?.kind === 'preposition' ? units[1] : units[0]) : undefined
  const builder = new PhraseBuilder(subordinates ? units.slice(1) : units, pronoun)
  return builder.build()
}

type Start = Omit<Opening, 'word' | 'next'>

/** Reads the units of one clause: each opens, ends or fills a phrase. */
class PhraseBuilder {
  readonly #phrases: Phrase[] = []
  #opening: Start = NOTHING
  /** What the next phrase may hang on. */
  #before: Phrase | null = null
  /** The name whose list goes on: behind "und", "gemeinsam mit". */
  #listed: Phrase | null = null
  /** "Nordwind und der Reeder Seestern": the noun that stands before a name of the list. */
  #described: { readonly noun: Phrase; readonly first: Phrase } | null = null
  /** The unit before this one. */
  #word: Unit | null = null
  /** A break or a dash stands between the last phrase and this unit. */
  #interrupted = false
  /** What stood before an attribute, for the noun behind it. */
  readonly #outer = new Map<Unit, { readonly opening: Start; readonly before: Phrase | null }>()

  readonly #units: readonly Unit[]
  readonly #pronoun: Unit | undefined

  constructor(units: readonly Unit[], pronoun: Unit | undefined) {
    this.#units = units
    this.#pronoun = pronoun
  }

  build(): readonly Phrase[] {
    for (const [at, unit] of this.#units.entries()) {
      this.#interrupted ||= this.#word !== null && isInterrupted(this.#word, unit)
      this.#take(unit, at)
      this.#word = unit
    }
    return this.#phrases
  }

  #take(unit: Unit, at: number): void {
    // ", mit denen die Seestern …": a pronoun takes its preposition with it.
    if (unit === this.#pronoun && !isHead(unit) && unit.kind !== 'determiner') this.#opening = NOTHING
    else if (isHead(unit)) this.#fill(unit, at)
    else if (unit.kind === 'determiner') this.#determine(unit, at)
    else if (unit.kind === 'preposition') this.#openWith(unit, at)
    else if (POSTPOSITIONS.has(unit.norm)) this.#closeWith(unit)
    else if (unit.kind === 'coordinator') this.#coordinate(at)
    else if (COMPARING.has(unit.norm) && this.#word !== null) this.#restart(null, comparedBy(unit))
    else if (ENDING.has(unit.kind) && unit.norm !== '/') this.#restart(null, NOTHING)
  }

  /** Nothing before hangs on what comes now. */
  #restart(listed: Phrase | null, opening: Start): void {
    this.#before = null
    this.#listed = listed
    this.#opening = opening
  }

  #openWith(unit: Unit, at: number): void {
    // "Nordwind kauft gemeinsam mit Seestern": who goes along stands in one list with the subject.
    const together = isTogether(this.#word, unit) && namesSomebody(this.#units, at + 1)
    const leader = together ? this.#phrases.find(standsAlone) : undefined
    if (leader !== undefined) this.#restart(leader, NOTHING)
    else this.#opening = { preposition: unit.norm, cases: unit.cases, determined: unit.cases !== ANY }
  }

  /** "Seestern zufolge": the preposition of the phrase that ends here. */
  #closeWith({ norm }: Unit): void {
    const last = this.#phrases.at(-1)
    if (last === undefined || last.head !== this.#word || last.link !== null) return
    this.#phrases[this.#phrases.length - 1] = { ...last, preposition: norm }
    this.#restart(null, NOTHING)
  }

  #determine(unit: Unit, at: number): void {
    // ", den Seestern geschlossen hat": the pronoun stands alone.
    if (unit === this.#pronoun) {
      this.#opening = { ...this.#opening, preposition: '' }
      return
    }
    // "die vor allem in Kiel tätige Firma"
    if (unit.norm === 'allem' && this.#word?.norm === 'vor') {
      this.#opening = NOTHING
      return
    }
    this.#opening = { ...this.#opening, cases: casesOfArticle(this.#units, at), determined: true }
    const noun = this.#units[nounBehindAttribute(this.#units, at)]
    if (noun === undefined) return
    this.#outer.set(noun, { opening: this.#opening, before: this.#before })
    this.#opening = NOTHING
    this.#before = null
  }

  #fill(unit: Unit, at: number): void {
    const resumed = this.#outer.get(unit)
    if (resumed !== undefined) ({ opening: this.#opening, before: this.#before } = resumed)
    const bare = this.#opening.preposition === ''
    // "leiht X – ein Arm der Familie – der KTM": what was interrupted does not go on with a genitive.
    if (this.#interrupted && bare) this.#before = null
    const joins = bare && isListable(unit) ? this.#firstOfList() : null
    const phrase = this.#phraseWith(unit, joins, this.#units[at + 1])
    this.#phrases.push(phrase)
    this.#described =
      unit.kind === 'noun' && bare && this.#listed !== null ? { noun: phrase, first: this.#listed } : null
    this.#interrupted = false
    this.#before = phrase
    this.#listed = null
    this.#opening = NOTHING
  }

  #firstOfList(): Phrase | null {
    if (this.#listed !== null) return this.#listed
    const described = this.#described
    return described !== null && described.noun === this.#before && !this.#opening.determined ? described.first : null
  }

  #phraseWith(head: Unit, joins: Phrase | null, next: Unit | undefined): Phrase {
    const index = this.#phrases.length
    // "mit Nordwind und Seestern": the second name stands where the first does.
    if (joins !== null) return { ...joins, head, joins, index }
    return phraseOf(head, { ...this.#opening, word: this.#word, next }, this.#before, index)
  }

  #coordinate(at: number): void {
    const before = this.#before
    this.#listed = before !== null && isListable(before.head) ? before : null
    this.#before = null
    if (before !== null && saysOtherwise(before.head, this.#units, at)) {
      this.#opening = { preposition: before.preposition, cases: before.cases, determined: false }
      this.#before = before.governor
      return
    }
    // "nach Angaben von Behörden und Seestern": a name right beside a noun stands where that one does.
    const next = this.#units[at + 1]
    if (before?.head.kind !== 'noun' || before.head !== this.#word || next === undefined || !isListable(next)) return
    this.#opening = { preposition: before.preposition, cases: before.cases, determined: false }
    if (before.preposition !== '') this.#before = before.governor
  }
}

/** "mit einem Anteil von 37 Prozent oder 23 Millionen Euro": the same once more, in another measure. */
const saysOtherwise = (before: Unit, units: readonly Unit[], at: number): boolean =>
  before.kind === 'figure' &&
  units[at + 1]?.kind === 'figure' &&
  before.figure?.figure.kind !== units[at + 1]?.figure?.figure.kind &&
  /^(oder|beziehungsweise|bzw)$/.test(units[at]?.norm ?? '')

/** What ends a phrase without opening one. */
const ENDING: ReadonlySet<UnitKind> = new Set(['verb', 'subordinator', 'break'])

const comparedBy = ({ norm }: Unit): Start => ({ preposition: norm, cases: ANY, determined: false })

/** "um Nordwind den Anteil abzukaufen"; what is a sum behind "um" may be a step. */
const isPurpose = (units: readonly Unit[]): boolean =>
  units[0]?.norm === 'um' && units[1]?.kind !== 'figure' && isBareInfinitive({ units })

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
