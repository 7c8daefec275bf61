import { placeAdjectives } from '../../../lexicon/de/entity/place-adjectives.ts'
import { nounClasses, wordClasses } from '../../../lexicon/de/events/noun-index.ts'
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
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../../model/document.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { attributeClasses } from './attribute-classes.ts'
import { lengthOfCut } from './hyphens.ts'
import { isAttributive } from './is-attributive.ts'
import { isCapital } from './is-capital.ts'
import { type PushUnit, pushNoun } from './push-noun.ts'

/** Where a word stands. */
interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
  /** Where its sentence ends. */
  readonly end: number
  /** The units before it. */
  readonly units: readonly Unit[]
}

/** What a word is by itself. */
interface Reading {
  readonly kind: UnitKind
  readonly norm?: string
  readonly more?: Partial<Unit>
}

/** Pushes the unit that begins with a word, by what the word is and what stands around it; returns the token behind it. */
export function pushWord(
  tokens: readonly Token[],
  at: number,
  end: number,
  units: readonly Unit[],
  push: PushUnit,
): number {
  const token = tokens[at] as Token
  const previous = units.at(-1)
  // "Wind- und Solarparkbetreiber": what the first word leaves out comes with the second.
  const cut = lengthOfCut(tokens, at)
  if (cut > 0) {
    push('attribute', token.start, token.end, token.norm)
    return at + cut
  }
  const place = { tokens, at, end, units }
  const opens = previous === undefined || previous.norm === ':'
  const reading =
    (!isCapital(token) ? readSmall(place) : opens ? readOpening(place) : undefined) ??
    (isOfPlace(tokens, at) ? { kind: 'attribute' } : undefined)
  if (reading === undefined) return pushNoun(tokens, at, end, push)
  push(reading.kind, token.start, token.end, reading.norm ?? token.norm, reading.more)
  return at + 1
}

/** A word in lower case. */
function readSmall(place: Place): Reading {
  const { norm } = place.tokens[place.at] as Token
  const known = readFunction(place) ?? readVerb(place) ?? readParticle(norm)
  if (known !== undefined) return known
  const classes = [...wordClasses(norm), ...attributeClasses(norm)]
  return { kind: classes.length > 0 ? 'attribute' : 'word', more: { classes, relative: relatives.has(norm) } }
}

/** A word that has its capital from the beginning of the sentence, or else is a noun or a name. */
function readOpening(place: Place): Reading | undefined {
  const { tokens, at } = place
  const { norm, text } = tokens[at] as Token
  // "Übernahme vollzogen": at the head of a sentence an event noun is no verb.
  const opensAsNoun = !isBeforeItsVerb(tokens, at) && (nounClasses(norm).length > 0 || isHeading(tokens, at))
  const known = readFunction(place) ?? (opensAsNoun ? undefined : readVerb(place)) ?? readParticle(norm)
  if (known !== undefined) return known
  const isNever = neverNouns.has(norm)
  if (!isNever && opensAttributive(tokens, at)) return { kind: 'attribute', more: { classes: attributeClasses(norm) } }
  if (!isNever && (text.length <= 1 || nounClasses(norm).length > 0 || !isAdverb(norm))) return undefined
  const classes = wordClasses(norm)
  return { kind: classes.length > 0 ? 'attribute' : 'word', more: { classes } }
}

/** Conjunctions, prepositions and articles. */
function readFunction({ tokens, at, end, units }: Place): Reading | undefined {
  const { norm } = tokens[at] as Token
  const previous = units.at(-1)
  const preposition = prepositions.get(norm)
  // "Damit nahm Seestern", "verkauft und damit 3 Millionen erlöst": right before the verb, or without a mark before it, it opens no clause.
  const isMarked = previous === undefined || previous.kind === 'break'
  const isAdverbial = norm === 'damit' && (!isMarked || verbReadings(tokens[at + 1]?.norm ?? '').length > 0)
  if (subordinators.has(norm) && preposition === undefined && !isAdverbial) return { kind: 'subordinator' }
  if (coordinators.has(norm)) return { kind: 'coordinator' }
  if (preposition !== undefined) {
    const cases = dativeContractions.has(norm) ? DAT : ANY
    return { kind: 'preposition', norm: preposition, more: { relative: subordinators.has(norm), cases } }
  }
  const cases = determiners.get(norm)
  // "die beiden Aufträge": behind an article it is an adjective.
  const isAdjective = secondDeterminers.has(norm) && previous?.kind === 'determiner'
  if (cases === undefined || isAdjective || (norm === 'sein' && isLast(tokens, at, end))) return undefined
  return { kind: 'determiner', more: { cases, relative: relatives.has(norm) } }
}

function readVerb({ tokens, at, units }: Place): Reading | undefined {
  const verbs = verbReadings(tokens[at]?.norm ?? '')
  return verbs.length > 0 && !isAttributive(tokens, at, units) ? { kind: 'verb', more: { verbs } } : undefined
}

const readParticle = (norm: string): Reading | undefined =>
  particles.has(norm) ? { kind: 'particle', more: { classes: wordClasses(norm) } } : undefined

/** "des Schweizer Konzerns": before a noun a word for the people of a place says where that is from. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return placeAdjectives.has(tokens[at]?.text ?? '') && next?.gap === 'blank' && isCapital(next)
}

/** "Kreise: Seestern kauft zu": a source before the colon is no verb. */
const isHeading = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.norm === ':' && sourceNoun(tokens[at]?.text ?? '') !== undefined

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
