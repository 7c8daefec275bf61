import type { Claim } from '../../model/claim.ts'
import { nearWords } from './near-words.ts'

/** The words of a claim's sentence, cut to their stems, each with its weight; a vector of length 1. */
export type TellingWords = ReadonlyMap<string, number>

/** Words beside the figure count so much more than the others of the sentence. */
const beside = 2

const word = /\p{L}{4,}/gu
const stem = (text: string): string => text.toLowerCase().slice(0, 7)
const stemsOf = (sentence: string): Set<string> => new Set([...sentence.matchAll(word)].map(([match]) => stem(match)))

/** Weighs the words of each claim's sentence: the fewer sentences have one, the more it tells. A copied sentence counts once. */
export function tellingWords(claims: readonly Claim[]): (claim: Claim) => TellingWords {
  const sentences = new Set(claims.map(({ evidence }) => evidence.sentence))
  const holders = new Map<string, number>()
  for (const sentence of sentences)
    for (const found of stemsOf(sentence)) holders.set(found, (holders.get(found) ?? 0) + 1)
  return (claim) => {
    const near = new Set(nearWords(claim).map(({ word: text }) => stem(text)))
    const weights = [...stemsOf(claim.evidence.sentence)].map((found): [string, number] => {
      const rarity = Math.log((1 + sentences.size) / (holders.get(found) ?? 1))
      return [found, near.has(found) ? beside * rarity : rarity]
    })
    const length = Math.hypot(...weights.map(([, weight]) => weight))
    return new Map(length === 0 ? [] : weights.map(([found, weight]) => [found, weight / length]))
  }
}

/** How much two sentences say in the same telling words: from 0 to 1 (the cosine of their vectors). */
export function wordLikeness(a: TellingWords, b: TellingWords): number {
  let common = 0
  for (const [found, weight] of a) common += weight * (b.get(found) ?? 0)
  return common
}
