import {
  ageAdjectives,
  ageNouns,
  agePrepositions,
  beingVerbs,
  comparedAges,
  people,
  releaseWords,
} from '../../lexicon/de/ages.ts'
import { givenNames } from '../../lexicon/de/entity/given-names.ts'
import { fillers, hedgesBefore } from '../../lexicon/de/hedges.ts'
import type { Token } from '../../model/document.ts'
import type { TokenRange } from '../define-rule.ts'
import type { Reader } from '../reader.ts'

/** People are so old, in years, where only the sentence tells that an age is meant. */
const YOUNGEST = 14
const OLDEST = 110
/** How many hedges and prepositions may stand between a person and the age. */
const REACH = 4

/** Do years tell how old somebody is, not how long something lasts: "im Alter von 84 Jahren", "Kinder bis 15 Jahre", but "die drei Jahre alte Firma"? */
export function tellsAge(reader: Reader, { first, end }: TokenRange, years: number): boolean {
  const after = reader.token(end)
  if (after !== undefined && ageAdjectives.has(after.norm)) return isPerson(reader.token(end + 1))
  if (after?.norm === 'und' && comparedAges.test(reader.token(end + 1)?.norm ?? '')) return true
  const before = reader.token(first - 1)
  if (before?.norm === 'ab' && isReleased(reader, first, end)) return true
  if (grown(years) && before !== undefined && beingVerbs.has(before.norm) && closes(after)) return true
  return (grown(years) && followsWith(reader, first) && !isNoun(after)) || followsPerson(reader, first, after)
}

/** "FSK: ab 12 Jahren", "ab 12 Jahren freigegeben": the words stand on either side, within the sentence. */
function isReleased(reader: Reader, first: number, end: number): boolean {
  for (let at = first - REACH; at < end + RELEASE_REACH; at++) {
    const token = reader.token(at)
    if (token?.norm === '.' && at >= end) return false
    if (token !== undefined && releaseWords.has(token.norm)) return true
  }
  return false
}
const RELEASE_REACH = 8

const grown = (years: number): boolean => years >= YOUNGEST && years <= OLDEST

/** "Mit gerade einmal 39 Jahren führt sie den Konzern": whoever does something with so many years is so old. */
function followsWith(reader: Reader, first: number): boolean {
  let at = first - 1
  while (
    at >= first - REACH &&
    (fillers.has(reader.token(at)?.norm ?? '') || hedgesBefore.has(reader.token(at)?.norm ?? ''))
  )
    at--
  return reader.token(at)?.norm === 'mit' && reader.token(at + 1)?.gap !== 'line'
}

const closes = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'symbol' && ',.;)!?'.includes(token.text))

/** Back over hedges and at least one preposition to a person or a word for age; what lasts may follow "mit 20 Jahren Haft". */
function followsPerson(reader: Reader, first: number, after: Token | undefined): boolean {
  // "im Alter zwischen 15 und 24 Jahren"
  let prepositions = reader.token(first)?.norm === 'zwischen' ? 1 : 0
  for (let at = first - 1; at >= first - REACH; at--) {
    const token = reader.token(at)
    if (token === undefined || reader.token(at + 1)?.gap === 'line') return false
    if (agePrepositions.has(token.norm)) prepositions++
    else if (prepositions > 0 && ageNouns.test(token.norm)) return true
    else if (!fillers.has(token.norm) && !hedgesBefore.has(token.norm))
      return prepositions > 0 && people.has(token.norm) && token.text !== token.norm && !isNoun(after)
  }
  return false
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && token.text !== token.norm

/** Is the word a person, so that "vierjährig" before it is an age? */
export const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.norm && (people.has(token.norm) || givenNames.has(token.norm))
