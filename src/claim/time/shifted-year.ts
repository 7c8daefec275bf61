import { distanceWords } from '../../lexicon/de/distance-words.ts'
import type { Claim } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Clause } from '../syntax/clause.ts'

/** A length that a clause measures from a time told before: "ein Jahr später". */
interface Distance {
  readonly length: FigureMention
  readonly word: string
}

/** The length that the clause holds right before "später", "zuvor" and their like. */
export function distanceIn({ units }: Clause): Distance | undefined {
  for (const [at, { figure }] of units.entries()) {
    const word = units[at + 1]?.norm ?? ''
    if (figure?.figure.kind === 'duration' && distanceWords.has(word)) return { length: figure, word }
  }
  return undefined
}

/** The year that lies so far off another; null where not both are whole years. */
export function shiftedYear({ length, word }: Distance, from: FigureMention | undefined): Claim['when'] {
  const year = from?.figure.kind === 'date' ? /^\d{4}$/.exec(from.figure.value ?? '') : null
  const years = length.figure.kind === 'duration' ? /^P(\d+)Y$/.exec(length.figure.value ?? '') : null
  if (year === null || years === null) return null
  const value = Number(year[0]) + Number(years[1]) * (distanceWords.get(word) ?? 0)
  return { value: String(value), text: `${length.figure.text} ${word}`, implied: true }
}
