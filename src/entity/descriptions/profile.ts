import { changingHands, profilingParticiples, profilingVerbs } from '../../lexicon/de/entity/deal-words.ts'
import type { Article } from '../article.ts'
import type { Member } from './cast.ts'
import type { Scene } from './resolution.ts'

/**
 * Does a description from `first` to before `after` open the profile of a company that the sentence before tells is bought: "Nordwind kauft
 * Seestern. Das 1957 gegründete Unternehmen …", "Die Firma beschäftigt 300 Menschen"?
 */
export function opensProfile({ tokens, sentenceOf, document }: Article, first: number, after: number): boolean {
  const sentence = sentenceOf[first] ?? -1
  const told = document.sentences[sentence - 1]
  if (told === undefined || told.block !== document.sentences[sentence]?.block) return false
  const profiles =
    profilingVerbs.test(tokens[after]?.norm ?? '') ||
    // "das 1957 gegründete Unternehmen": what the participle brings with it stands between it and its article.
    tokens.slice(first - 1, after).some(({ norm }) => profilingParticiples.test(norm))
  return profiles && tokens.slice(told.firstToken, told.endToken).some(({ norm }) => changingHands.test(norm))
}

/** Who is bought in the sentence before: its object, else who the text tells is bought, else whose shares go to another. */
export function boughtBefore(members: readonly Member[], { turns, sentence }: Scene): Member | undefined {
  const wanted = new Set(members)
  const told = turns.filter((turn) => turn.sentence === sentence - 1 && wanted.has(turn.member))
  const object = told.find(({ as, member }) => as === 'object' && member.buys === 0)
  const bought = told.find(({ member }) => member.bought > member.buys)
  return (object ?? bought)?.member
}
