import { circumstantialPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import type { FigureMention } from '../../model/figure.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { participleBehind } from '../syntax/participle-behind.ts'
import { quotedName } from '../syntax/quoted-name.ts'
import { wholesOf } from '../syntax/wholes-of.ts'
import { addOwnWords, addUnit, addVerb } from './add-words.ts'
import { calledAs } from './called-as.ts'
import type { Cue, Place } from './cue.ts'
import { governorsOf } from './governors-of.ts'
import { leadingNoun } from './leading-noun.ts'
import { measureGrown } from './measure-grown.ts'
import { nounOfSum } from './noun-of-sum.ts'
import { isIdiom, isLeftOut } from './of-no-event.ts'
import { ownShare } from './own-share.ts'
import { pricedMove } from './priced-move.ts'
import { sharesMeant } from './shares-meant.ts'
import { undisclosedNoun } from './undisclosed-noun.ts'

/** All event words in reach of a figure, each with its place; `phrase` null asks for an event without figure. */
export function cuesOf(
  parsed: ParsedSentence,
  clause: Clause,
  phrase: Phrase | null,
  before: ParsedSentence | null,
): Cue[] {
  const collector = new CueCollector(parsed, clause, phrase, before)
  if (phrase !== null) collector.addWhatFigureIsOf(phrase)
  collector.addSubject()
  collector.addClauses()
  return collector.cues
}

/** Collects cues, the nearest place of a word first: a phrase that has been taken gives no more. */
class CueCollector {
  readonly cues: Cue[] = []
  readonly #taken = new Set<Phrase>()
  readonly #parsed: ParsedSentence
  readonly #clause: Clause
  readonly #phrase: Phrase | null
  readonly #before: ParsedSentence | null
  /** The clause that says who does what. */
  readonly #told: Clause
  /** What the figure is the measure of. */
  readonly #subject: Phrase | null

  constructor(parsed: ParsedSentence, clause: Clause, phrase: Phrase | null, before: ParsedSentence | null) {
    this.#parsed = parsed
    this.#clause = clause
    this.#phrase = phrase
    this.#before = before
    // "Der Auftragseingang fiel, und zwar auf 17 Milliarden": what goes on without verb keeps verb and subject.
    this.#told = clause.verb === null && clause.parent !== null ? clause.parent : clause
    this.#subject = phrase === null ? null : nounOfSum(phrase, clause, this.#told, { parsed, before })
  }

  /** What the figure's own words and those around it say that it is of. */
  addWhatFigureIsOf(phrase: Phrase): void {
    const { figure } = phrase.head
    if (figure !== undefined) addOwnWords(this.cues, figure, phrase, this.#clause)
    this.#addGovernors(phrase)
    this.#addBehind(phrase, figure)
    this.#addSharesOfFirms(phrase, figure)
    const leader = leadingNoun(this.#parsed, phrase)
    if (leader !== null) this.#add(leader.phrase, leader.place, this.#clause)
    const called = calledAs(this.#clause, phrase)
    if (called !== null) this.#add(called, 'governor', this.#clause)
  }

  addSubject(): void {
    if (this.#subject !== null) this.#add(this.#subject, 'subject', this.#told)
    const undisclosed =
      this.#phrase === null ? null : undisclosedNoun(this.#parsed, this.#clause, this.#phrase, this.#before)
    if (undisclosed !== null) this.#addAs('price', 'subject', undisclosed)
  }

  /** The clause of the figure, the one that it goes on with, the others of the sentence and the sentence before. */
  addClauses(): void {
    const clause = this.#clause
    const attribute = this.#phrase === null ? null : participleBehind(clause, this.#phrase)
    if (attribute !== null) addVerb(this.cues, attribute.participle, attribute.participle.classes, 'verb', clause)
    this.#addClause(clause, attribute === null ? 'verb' : 'clause', 'clause')
    const carrier = goesOn(clause) && !isItem(clause) ? clause.parent : null
    if (carrier !== null) this.#addClause(carrier, 'verb', 'clause')
    for (const other of this.#parsed.clauses)
      if (other !== clause && other !== carrier) this.#addClause(other, 'sentence', 'sentence')
    for (const other of this.#before?.clauses ?? []) this.#addClause(other, 'before', 'before')
  }

  #addGovernors(phrase: Phrase): void {
    for (const governor of governorsOf(phrase, this.#clause))
      if (governor.phrase.head.figure === undefined) this.#add(governor.phrase, governor.place, this.#clause)
      else addUnit(this.cues, governor.phrase.head.figure, governor.place, governor.phrase, this.#clause)
    const grown = measureGrown(phrase, this.#clause)
    if (grown !== null) this.#addAs(grown.classId, 'governor', grown.phrase)
  }

  /** What hangs on the figure, or on the next one, which counts the same. */
  #addBehind(phrase: Phrase, figure: FigureMention | undefined): void {
    const partner = partnerOf(phrase, this.#clause)
    if (partner?.head.figure !== undefined) addOwnWords(this.cues, partner.head.figure, phrase, this.#clause)
    for (const other of this.#clause.phrases) {
      if (other.governor === phrase && other.head.figure !== undefined && other.link === 'genitive')
        addUnit(this.cues, other.head.figure, 'of', other, this.#clause)
      if (other.head.kind === 'figure') continue
      // "3 Millionen für neue Aktien": what the sum is for it is no part of.
      if (other.governor === phrase && (other.link === 'counted' || !circumstantialPrepositions.has(other.preposition)))
        this.#add(other, placeBehind(other, figure), this.#clause)
      else if (partner !== undefined && other.governor === partner && other.link === 'counted')
        this.#add(other, 'counted', this.#clause)
    }
  }

  /** Words that make a percentage one of shares, or of a firm. */
  #addSharesOfFirms(phrase: Phrase, figure: FigureMention | undefined): void {
    const quoted = quotedName(this.#parsed, phrase)
    if (quoted !== null && fits('company', quoted.mention)) this.#push('quote', 'governor', quoted, null)
    const shares =
      figure?.figure.kind === 'percent' ? (sharesMeant(this.#clause) ?? pricedMove(this.#clause, phrase)) : null
    if (shares !== null) this.#addAs('quote', 'subject', shares)
    for (const whole of wholesOf(this.#clause, phrase))
      if (fits('company', whole.head.mention) || whole.head.classes.some((id) => id === 'stake' || id === 'share-word'))
        this.#addAs('firm', 'of', whole)
    const own = ownShare(this.#clause, phrase)
    if (own !== null) this.#push('stake', 'governor', own, phrase)
  }

  #addClause(clause: Clause, verbPlace: Place, nounPlace: Place): void {
    if (clause.verb !== null) addVerb(this.cues, clause.verb.unit, clause.verb.classes, verbPlace, clause)
    for (const phrase of clause.phrases) this.#add(phrase, nounPlace, clause)
    for (const unit of clause.units)
      if (unit.kind === 'attribute' || unit.kind === 'particle')
        for (const classId of unit.classes) this.#push(classId, nounPlace, unit, null, clause)
  }

  /** A phrase by all that its noun can mean. */
  #add(at: Phrase, reach: Place, where: Clause): void {
    if (this.#taken.has(at) || isIdiom(at, where)) return
    this.#taken.add(at)
    const beside = at !== this.#subject && reach === 'clause'
    const place = this.#isSubject(at) && (reach === 'beyond' || beside) ? 'subject' : reach
    const leftOut = isLeftOut(at, where)
    for (const classId of leftOut ? ['bottom-line'] : [...at.head.classes, ...(at.head.described ?? [])])
      this.#push(classId, leftOut ? 'clause' : place, at.head, at, where)
  }

  /** The subject, or what says which it is: "die Zahl der Nutzer"; "der Free Cashflow": of two nouns side by side the second one says what it is. */
  #isSubject(at: Phrase): boolean {
    const subject = this.#subject
    if (at === subject || subject === null) return at === subject
    const isCounted = /^(an)?zahl$/.test(subject.head.norm) || at.link === 'apposition'
    return at.governor === subject && at.head.kind === 'noun' && isCounted
  }

  /** A phrase for what it means here. */
  #addAs(classId: string, place: Place, phrase: Phrase): void {
    this.#push(classId, place, phrase.head, phrase)
  }

  #push(
    classId: string,
    place: Place,
    { start, end, text }: Words,
    phrase: Phrase | null,
    clause: Clause = this.#clause,
  ): void {
    this.cues.push({ classId, place, start, end, text, phrase, clause })
  }
}

/** Words as they stand in the text. */
type Words = Pick<Cue, 'start' | 'end' | 'text'>

/** Where a noun that hangs on a figure stands to it. */
function placeBehind(noun: Phrase, figure: FigureMention | undefined): Place {
  if (noun.link === 'counted') return 'counted'
  if (noun.preposition === 'für') return 'beyond'
  // "legte 20 Millionen vom Verkaufserlös an": what was paid once is not paid anew.
  const isSource = figure?.figure.kind === 'money' && noun.head.classes.includes('price')
  return isSource && (noun.preposition === 'von' || noun.preposition === 'aus') ? 'sentence' : 'of'
}

/** Ellipsis: a clause without verb goes on with the verb of the one it depends on; so does "…, bisher waren es 200 Millionen". */
const goesOn = ({ verb, units, phrases }: Clause): boolean =>
  verb === null ||
  (IMPERSONAL.has(verb.lemma) &&
    units.some(({ norm }) => norm === 'es') &&
    phrases.every(({ head, preposition }) => head.kind === 'figure' || preposition !== ''))

/** "30 Prozent Umsatzplus, 15 Prozent Marge": one of several figures without verb, each with its own noun. */
const isItem = ({ verb, parent, phrases }: Clause): boolean =>
  verb === null &&
  parent?.verb === null &&
  [phrases, parent.phrases].every((all) => all.some(({ head, link }) => head.kind === 'noun' && link === 'counted'))

const IMPERSONAL: ReadonlySet<string> = new Set(['sein', 'werden', 'bleiben'])

/** "276 nach 270 Millionen Euro Gewinn", "2000 der 15.000 Stellen": a bare figure counts what the next of its kind counts. */
function partnerOf(phrase: Phrase, clause: Clause): Phrase | undefined {
  const next = clause.phrases[phrase.index + 1]
  const own = phrase.head.figure?.figure
  if (own === undefined || next?.head.figure?.figure.kind !== own.kind) return undefined
  if (own.kind === 'date' || own.kind === 'duration' || (own.kind === 'count' && own.unit !== null)) return undefined
  return next
}
