import { isCommonNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { looksLikeAdjective } from '../../lexicon/de/grammar/adjectives.ts'
import { isFunctionWord } from '../../lexicon/de/grammar/closed-words.ts'
import { determiners } from '../../lexicon/de/grammar/determiners.ts'
import { prepositions } from '../../lexicon/de/grammar/prepositions.ts'
import { isNounOfDictionary, nounReadings } from '../../lexicon/de/morphology/noun-readings.ts'
import { opensInfinitive } from '../../lexicon/de/text/spoken-words.ts'
import { verbReadings } from '../../lexicon/de/verbs/verb-index.ts'
import type { Token } from '../../model/document.ts'

import type { TokenBlock } from '../layout.ts'
import { capitalised } from './capitalised.ts'

const SHORTEST = 3

/** The same tokens; in blocks without capitals the nouns have theirs, as far as the dictionary and the words before them tell. */
export function withNounCapitals(tokens: readonly Token[], blocks: readonly TokenBlock[]): readonly Token[] {
  const spoken = blocks.filter(({ block }) => block.caseless)
  if (spoken.length === 0) return tokens
  const spelt = [...tokens]
  for (const { firstToken, endToken } of spoken)
    for (const noun of capitalisedNouns(tokens.slice(firstToken, endToken))) spelt[noun.index] = noun
  return spelt
}

/** The nouns of a stretch, each with its capital. */
function capitalisedNouns(tokens: readonly Token[]): Token[] {
  const listed = tokens.map((token) => mayBeNoun(token) && isNounOfDictionary(token.norm))
  const nouns = tokens.map(
    (token, at) => listed[at] || (mayBeNoun(token) && !listed[at + 1] && isCommonNoun(token.norm)),
  )
  return tokens.flatMap((token, at) => (nouns[at] && isNoun(tokens, nouns, at) ? [capitalised(token)] : []))
}

const mayBeNoun = ({ kind, text, norm }: Token): boolean =>
  kind === 'word' && text === norm && norm.length >= SHORTEST && !isFunctionWord(norm)

/** What is a verb as well is a noun behind an article or preposition, if with an adjective between; a mere infinitive ("das Schalten") right behind it. */
function isNoun(tokens: readonly Token[], nouns: readonly boolean[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  if (verbReadings(norm).length === 0) return true
  const readings = nounReadings(norm)
  if (readings.length > 0 && readings.every((one) => one === 'infinitive'))
    return opensInfinitive.has(tokens[at - 1]?.norm ?? '')
  const isAttribute = !nouns[at - 1] && looksLikeAdjective(tokens[at - 1]?.norm ?? '')
  return opensPhrase(tokens[at - 1]) || (isAttribute && opensPhrase(tokens[at - 2]))
}

const opensPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'digits' || determiners.has(token.norm) || prepositions.has(token.norm))
