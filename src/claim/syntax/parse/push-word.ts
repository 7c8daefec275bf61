import { placeAdjectives } from '../../../lexicon/de/entity/place-adjectives.ts'
import { colouredNouns } from '../../../lexicon/de/events/coloured-nouns.ts'
import { goalClasses } from '../../../lexicon/de/events/goals.ts'
import { compoundClasses, nounClasses, wordClasses } from '../../../lexicon/de/events/noun-index.ts'
import { looksLikeAdjective, stemOfAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import { isAdverb } from '../../../lexicon/de/grammar/adverbs.ts'
import { coordinators, particles, relatives, subordinators } from '../../../lexicon/de/grammar/connectives.ts'
import {
  ANY,
  DAT,
  dativeContractions,
  determiners,
  secondDeterminers,
} from '../../../lexicon/de/grammar/determiners.ts'
import { neverNouns } from '../../../lexicon/de/grammar/never-nouns.ts'
import { prepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import { isNounOfDictionary } from '../../../lexicon/de/morphology/noun-readings.ts'
import { sourceNoun } from '../../../lexicon/de/statement/sources.ts'
import { auxiliaries, awaitsAnother } from '../../../lexicon/de/verbs/auxiliaries.ts'
import { verbClasses, verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { lastOfCompound, lengthOfCut } from './hyphens.ts'
import { isAttributive } from './is-attributive.ts'
import { isCapital } from './is-capital.ts'

/** Adds a unit with its offsets in the text and its form in lower case. */
export type PushUnit = (kind: UnitKind, from: number, to: number, norm: string, more?: Partial<Unit>) => void

/** Pushes the unit that begins with a word, by what the word is and what stands around it; returns the token behind it. */
export function pushWord(
  tokens: readonly Token[],
  at: number,
  end: number,
  units: readonly Unit[],
  push: PushUnit,
): number {
  const token = tokens[at] as Token
  const { norm, start } = token
  const previous = units.at(-1)
  const relative = relatives.has(norm)
  const capital = isCapital(token)
  const first = previous === undefined || previous.norm === ':'
  const one = (kind: UnitKind, more: Partial<Unit> = {}, as = norm): number => {
    push(kind, start, token.end, as, more)
    return at + 1
  }
  // "Wind- und Solarparkbetreiber": what the first word leaves out comes with the second.
  const cut = lengthOfCut(tokens, at)
  if (cut > 0) {
    push('attribute', start, token.end, norm)
    return at + cut
  }
  if (!capital || first) {
    const verbs = verbReadings(norm)
    const preposition = prepositions.get(norm)
    // "Damit nahm Seestern", "verkauft und damit 3 Millionen erlöst": right before the verb, or without a mark before it, it opens no clause.
    const isMarked = previous === undefined || previous.kind === 'break'
    const isAdverbial = norm === 'damit' && (!isMarked || verbReadings(tokens[at + 1]?.norm ?? '').length > 0)
    if (subordinators.has(norm) && preposition === undefined && !isAdverbial) return one('subordinator')
    if (coordinators.has(norm)) return one('coordinator')
    if (preposition !== undefined)
      return one(
        'preposition',
        { relative: subordinators.has(norm), cases: dativeContractions.has(norm) ? DAT : ANY },
        preposition,
      )
    const cases = determiners.get(norm)
    // "die beiden Aufträge": behind an article it is an adjective.
    const isAdjective = secondDeterminers.has(norm) && previous?.kind === 'determiner'
    if (cases !== undefined && !isAdjective && !(norm === 'sein' && isLast(tokens, at, end)))
      return one('determiner', { cases, relative })
    // "Übernahme vollzogen": at the head of a sentence an event noun is no verb.
    const opensAsNoun =
      capital && !isBeforeItsVerb(tokens, at) && (nounClasses(norm).length > 0 || isHeading(tokens, at))
    if (verbs.length > 0 && !opensAsNoun && !isAttributive(tokens, at, units)) return one('verb', { verbs })
    if (particles.has(norm)) return one('particle', { classes: wordClasses(norm) })
    if (!capital) {
      const classes = [...wordClasses(norm), ...attributeClasses(norm)]
      return one(classes.length > 0 ? 'attribute' : 'word', { classes, relative })
    }
    const isNever = neverNouns.has(norm)
    if (!isNever && opensAttributive(tokens, at)) return one('attribute', { classes: attributeClasses(norm) })
    if (isNever || (token.text.length > 1 && nounClasses(norm).length === 0 && isAdverb(norm))) {
      const classes = wordClasses(norm)
      return one(classes.length > 0 ? 'attribute' : 'word', { classes })
    }
  }
  if (isOfPlace(tokens, at)) return one('attribute')
  // A hyphen compound is one noun; its last part says what it is.
  const last = lastOfCompound(tokens, at, end)
  const head = tokens[last] as Token
  const text = tokens
    .slice(at, last + 1)
    .map((one) => one.text)
    .join('')
  // "US-amerikanische Firma": what ends in lower case is an adjective.
  if (last > at && !isCapital(head) && looksLikeAdjective(head.text)) {
    push('attribute', start, head.end, head.norm, { classes: attributeClasses(head.norm) })
    return last + 1
  }
  const classes = last === at ? nounClasses(head.norm) : compoundClasses(text)
  const meant = [...goalOf(tokens, at, head.norm), ...colourOf(tokens, at, head.norm)]
  push('noun', start, head.end, head.norm, { classes: [...classes, ...meant] })
  return last + 1
}

/** "des Schweizer Konzerns": before a noun a word for the people of a place says where that is from. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return placeAdjectives.has(tokens[at]?.text ?? '') && next?.gap === 'blank' && isCapital(next)
}

/** "Kreise: Seestern kauft zu": a source before the colon is no verb. */
const isHeading = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.norm === ':' && sourceNoun(tokens[at]?.text ?? '') !== undefined

/** "rote Zahlen", "neue Aktien": the class that an adjective gives to the noun behind it. */
const colourOf = (tokens: readonly Token[], at: number, norm: string): readonly string[] =>
  colouredNouns.flatMap(([colour, noun, classId]) =>
    noun.test(norm) && colour.test(tokens[at - 1]?.norm ?? '') ? [classId] : [],
  )

/** Words between the preposition and its noun, at most: "an die New Yorker Börse". */
const BETWEEN = 3

/** The event that a noun means where something goes to it: "an die Börse", "aufs Parkett". */
function goalOf(tokens: readonly Token[], at: number, norm: string): readonly string[] {
  for (let back = at - 1; back >= at - 1 - BETWEEN; back--) {
    const article = tokens[back]
    if (article?.kind !== 'word') return []
    const goal = /^(die|den|das)$/.test(article.norm)
      ? goalClasses.get(`${tokens[back - 1]?.norm ?? ''} ${norm}`)
      : goalClasses.get(`${/^(ans|aufs)$/.test(article.norm) ? article.norm.slice(0, -1) : ''} ${norm}`)
    if (goal !== undefined) return [goal]
  }
  return []
}

/** "Finanzieren will Seestern den Kauf mit …", "Geboten hatte Seestern 40 Euro": what opens a sentence stands right before the verb that it goes with. */
function isBeforeItsVerb(tokens: readonly Token[], at: number): boolean {
  const behind = verbReadings(tokens[at + 1]?.norm ?? '')
  const is = (shape: string): boolean => verbReadings(tokens[at]?.norm ?? '').some((reading) => reading.shape === shape)
  return (
    (is('infinitive') && behind.some(({ lemma }) => awaitsAnother(lemma))) ||
    (is('participle') && behind.some(({ lemma }) => auxiliaries.has(lemma)))
  )
}

const isLast = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 1 >= end || tokens[at + 1]?.kind === 'symbol'

/** "Neue und alte Geldgeber", "Kleine Anleger": at the head of a sentence an adjective is written as nouns are. */
function opensAttributive(tokens: readonly Token[], at: number): boolean {
  const [{ norm }, next, second] = tokens.slice(at, at + 3) as [Token, Token?, Token?]
  if (stemOfAdjective(norm).length < SHORTEST_STEM || stemOfAdjective(norm) === norm) return false
  if (nounClasses(norm).length > 0 || isNounOfDictionary(norm)) return false
  const joined = next !== undefined && coordinators.has(next.norm) && looksLikeAdjective(second?.text ?? '')
  const noun = joined ? tokens[at + 3] : next
  return noun?.kind === 'word' && isCapital(noun)
}
const SHORTEST_STEM = 3

/** Classes of a participle that stands before a noun: "bewertete", "gezahlten", "teuren". */
function attributeClasses(norm: string): readonly string[] {
  const stem = stemOfAdjective(norm)
  if (stem === norm) return []
  return verbReadings(stem)
    .filter((reading) => reading.shape === 'participle')
    .flatMap((reading) => verbClasses(reading.lemma))
}
