import type { Claim } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'

/** The figures that a sentence gives beside a claim's own, as keys; days and durations, which recur too often, aside. */
export type SentenceFigures = ReadonlySet<string>

/** Collects for each claim what other figures its sentence gives. */
export function sentenceFigures(claims: readonly Claim[]): (claim: Claim) => SentenceFigures {
  const told = grouped(claims, sentenceOf)
  return (claim) =>
    new Set((told.get(sentenceOf(claim)) ?? []).flatMap((other) => (other === claim ? [] : figureKeyOf(other))))
}

const sentenceOf = ({ source, evidence }: Claim): string => `${source.id} ${evidence.sentence}`

function figureKeyOf({ figure }: Claim): string[] {
  if (figure.kind === 'date' || figure.kind === 'duration' || figure.value === null) return []
  return [`${figure.kind} ${figure.value}`]
}

/** Figures in common from which two sentences tell of one occasion. */
const telling = 2

/** Do two sentences give so many figures alike that they tell of one occasion? */
export function tellOneOccasion(a: SentenceFigures, b: SentenceFigures): boolean {
  let common = 0
  for (const figure of a) if (b.has(figure)) common += 1
  return common >= telling
}
