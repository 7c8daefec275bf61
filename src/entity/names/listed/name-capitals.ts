import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isFunctionWord } from '../../../lexicon/de/grammar/closed-words.ts'
import { verbReadings } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Document, Token } from '../../../model/document.ts'
import { capitalised } from '../../../text/spoken/capitalised.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { matchName } from './match-name.ts'

/** So many letters a listed name has at least to be known without its capitals; acronyms one less. */
const SHORTEST = 4

/** The same document; where it is written without capitals, listed names have theirs, in its text and its tokens. */
export function withNameCapitals(document: Document, gazetteer: Gazetteer): Document {
  if (!document.blocks.some(({ caseless }) => caseless)) return document
  const tokens = [...document.tokens]
  for (const { block, firstToken, endToken } of document.sentences) {
    if (!block.caseless) continue
    for (let at = firstToken; at < endToken; at++) {
      const after = nameAt(tokens, at, endToken, gazetteer) ?? personAt(tokens, at)
      if (after !== null) at = after - 1
    }
  }
  return { ...document, tokens, text: textOf(document.text, tokens) }
}

/** Capitalises the listed name that begins at a token, and says where it ends; null where none does. */
function nameAt(tokens: Token[], first: number, limit: number, gazetteer: Gazetteer): number | null {
  const token = tokens[first]
  if (token === undefined || !mayBegin(token)) return null
  const match = matchName(gazetteer, tokens, first, limit)
  const [naming] = match?.namings ?? []
  if (match === undefined || naming === undefined) return null
  const isAcronym = naming.written === naming.written.toUpperCase()
  if (match.key.length < (isAcronym ? SHORTEST - 1 : SHORTEST)) return null
  const words = new Map(naming.written.split(/[^\p{L}\p{N}]+/u).map((word) => [word.toLowerCase(), word]))
  for (let at = first; at < match.end; at++) {
    const one = tokens[at]
    if (one?.kind === 'word') tokens[at] = { ...one, text: spelt(one, words), word: 0 }
  }
  return match.end
}

/** Capitalises a given name and the surname behind it. */
function personAt(tokens: Token[], first: number): number | null {
  const [given, surname] = [tokens[first], tokens[first + 1]]
  if (given === undefined || !givenNames.has(given.norm) || !mayBegin(given)) return null
  tokens[first] = capitalised(given)
  if (surname === undefined || !mayBegin(surname)) return first + 1
  tokens[first + 1] = capitalised(surname)
  return first + 2
}

/** Nouns have their capitals already; what is another word as well is no name for sure. */
const mayBegin = ({ kind, text, norm }: Token): boolean =>
  kind === 'word' && text === norm && !isFunctionWord(norm) && verbReadings(norm).length === 0

/** A word as the name writes it, its genitive s aside. */
function spelt(token: Token, words: ReadonlyMap<string, string>): string {
  const { norm } = token
  const own = words.get(norm)
  if (own !== undefined) return own
  const stem = norm.endsWith('s') ? words.get(norm.slice(0, -1)) : undefined
  return stem === undefined ? capitalised(token).text : `${stem}s`
}

/** The text with its tokens' spellings, as long as it was. */
function textOf(text: string, tokens: readonly Token[]): string {
  let spelling = ''
  let at = 0
  for (const { start, end, text: own } of tokens) {
    spelling += text.slice(at, start) + (own.length === end - start ? own : text.slice(start, end))
    at = end
  }
  return spelling + text.slice(at)
}
