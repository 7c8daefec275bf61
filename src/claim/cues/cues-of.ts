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
  const cues: Cue[] = []
  const taken = new Set<Phrase>()
  // "Der Auftragseingang fiel, und zwar auf 17 Milliarden": what goes on without verb keeps verb and subject.
  const told = clause.verb === null && clause.parent !== null ? clause.parent : clause
  const subject = phrase === null ? null : nounOfSum(phrase, clause, told, { parsed, before })
  // "Der Free Cashflow": of two nouns side by side the second one says what it is.
  const isSubject = (at: Phrase): boolean =>
    at === subject ||
    // "die Zahl der Nutzer"
    (at.governor === subject && subject !== null && /^(an)?zahl$/.test(subject.head.norm) && at.head.kind === 'noun') ||
    (at.link === 'apposition' && at.head.kind === 'noun' && at.governor === subject && subject !== null)
  const add = (at: Phrase, reach: Place, where: Clause): void => {
    if (taken.has(at) || isIdiom(at, where)) return
    taken.add(at)
    const beside = at !== subject && reach === 'clause'
    const place = isSubject(at) && (reach === 'beyond' || beside) ? 'subject' : reach
    const leftOut = isLeftOut(at, where)
    for (const classId of leftOut ? ['bottom-line'] : [...at.head.classes, ...(at.head.described ?? [])])
      cues.push({
        classId,
        place: leftOut ? 'clause' : place,
        start: at.head.start,
        end: at.head.end,
        text: at.head.text,
        phrase: at,
        clause: where,
      })
  }
  if (phrase !== null) {
    const figure = phrase.head.figure
    if (figure !== undefined) addOwnWords(cues, figure, phrase, clause)
    for (const governor of governorsOf(phrase, clause))
      if (governor.phrase.head.figure === undefined) add(governor.phrase, governor.place, clause)
      else addUnit(cues, governor.phrase.head.figure, governor.place, governor.phrase, clause)
    const grown = measureGrown(phrase, clause)
    if (grown !== null) {
      const { start, end, text } = grown.phrase.head
      cues.push({ classId: grown.classId, place: 'governor', start, end, text, phrase: grown.phrase, clause })
    }
    const partner = partnerOf(phrase, clause)
    if (partner?.head.figure !== undefined) addOwnWords(cues, partner.head.figure, phrase, clause)
    for (const other of clause.phrases) {
      if (other.governor === phrase && other.head.figure !== undefined && other.link === 'genitive')
        addUnit(cues, other.head.figure, 'of', other, clause)
      if (other.head.kind === 'figure') continue
      // "3 Millionen für neue Aktien": what the sum is for it is no part of.
      if (other.governor === phrase && (other.link === 'counted' || !circumstantialPrepositions.has(other.preposition)))
        add(other, placeBehind(other, figure), clause)
      else if (partner !== undefined && other.governor === partner && other.link === 'counted')
        add(other, 'counted', clause)
    }
    const quoted = quotedName(parsed, phrase)
    if (quoted !== null && fits('company', quoted.mention)) {
      const { start, end, text } = quoted
      cues.push({ classId: 'quote', place: 'governor', start, end, text, phrase: null, clause })
    }
    const shares = figure?.figure.kind === 'percent' ? (sharesMeant(clause) ?? pricedMove(clause, phrase)) : null
    if (shares !== null) {
      const { start, end, text } = shares.head
      cues.push({ classId: 'quote', place: 'subject', start, end, text, phrase: shares, clause })
    }
    for (const whole of wholesOf(clause, phrase))
      if (
        fits('company', whole.head.mention) ||
        whole.head.classes.some((id) => id === 'stake' || id === 'share-word')
      ) {
        const { start, end, text } = whole.head
        cues.push({ classId: 'firm', place: 'of', start, end, text, phrase: whole, clause })
      }
    const own = ownShare(clause, phrase)
    if (own !== null) cues.push({ ...own, classId: 'stake', place: 'governor', phrase, clause })
    const leader = leadingNoun(parsed, phrase)
    if (leader !== null) add(leader.phrase, leader.place, clause)
    const called = calledAs(clause, phrase)
    if (called !== null) add(called, 'governor', clause)
  }
  if (subject !== null) add(subject, 'subject', told)
  const undisclosed = phrase === null ? null : undisclosedNoun(parsed, clause, phrase, before)
  if (undisclosed !== null) {
    const { start, end, text } = undisclosed.head
    cues.push({ classId: 'price', place: 'subject', start, end, text, phrase: undisclosed, clause })
  }
  const attribute = phrase === null ? null : participleBehind(clause, phrase)
  if (attribute !== null) addVerb(cues, attribute.participle, attribute.participle.classes, 'verb', clause)
  addClause(cues, clause, attribute === null ? 'verb' : 'clause', 'clause', add)
  const carrier = goesOn(clause) && !isItem(clause) ? clause.parent : null
  if (carrier !== null) addClause(cues, carrier, 'verb', 'clause', add)
  for (const other of parsed.clauses)
    if (other !== clause && other !== carrier) addClause(cues, other, 'sentence', 'sentence', add)
  if (before !== null) for (const other of before.clauses) addClause(cues, other, 'before', 'before', add)
  return cues
}

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

function addClause(
  cues: Cue[],
  clause: Clause,
  verbPlace: Place,
  nounPlace: Place,
  add: (at: Phrase, place: Place, where: Clause) => void,
): void {
  if (clause.verb !== null) addVerb(cues, clause.verb.unit, clause.verb.classes, verbPlace, clause)
  for (const phrase of clause.phrases) add(phrase, nounPlace, clause)
  for (const unit of clause.units)
    if (unit.kind === 'attribute' || unit.kind === 'particle')
      for (const classId of unit.classes)
        cues.push({
          classId,
          place: nounPlace,
          start: unit.start,
          end: unit.end,
          text: unit.text,
          phrase: null,
          clause,
        })
}
