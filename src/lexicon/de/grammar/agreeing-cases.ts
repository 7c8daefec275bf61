import { headReadings, type NounReading } from '../morphology/noun-readings.ts'
import { ACC, DAT, GEN, NOM } from './determiners.ts'

/** What "der" and "den" can be before each kind of noun. */
const CASES: ReadonlyMap<number, Partial<Record<NounReading, number>>> = new Map([
  [NOM | DAT | GEN, { masculine: NOM, feminine: DAT | GEN, plural: GEN }],
  [ACC | DAT, { masculine: ACC, plural: DAT }],
])

/** The cases of a determiner that the gender and number of its noun, in lower case, leave: "der Konzern" is no genitive. */
export function agreeingCases(cases: number, norm: string): number {
  const ofKind = CASES.get(cases)
  if (ofKind === undefined) return cases
  const left = headReadings(norm).reduce((sum, reading) => sum | (ofKind[reading] ?? 0), 0)
  return left === 0 ? cases : left
}
