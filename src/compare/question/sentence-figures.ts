import type { Claim } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import { beyondChance, knownBy } from './known-by.ts'

/** What the figures of a sentence are known by. */
export type SentenceFigures = ReadonlySet<string>

const none: SentenceFigures = new Set()

/** Collects for each claim the figures of its sentence. */
export function sentenceFigures(claims: readonly Claim[]): (claim: Claim) => SentenceFigures {
  const told = grouped(claims, sentenceOf)
  const figures = new Map(
    [...told].map(([sentence, own]) => [sentence, new Set(own.flatMap(({ figure }) => knownBy(figure) ?? []))]),
  )
  return (claim) => figures.get(sentenceOf(claim)) ?? none
}

const sentenceOf = ({ source, evidence }: Claim): string => `${source.id} ${evidence.sentence}`

/** Do two sentences give so many figures alike that they tell of one occasion? */
export function tellOneOccasion(a: SentenceFigures, b: SentenceFigures): boolean {
  let common = 0
  for (const figure of a) if (b.has(figure)) common += 1
  return common >= beyondChance
}
