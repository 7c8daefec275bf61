import type { Unit } from '../unit.ts'

/** Is there a last unit, and does it pass the test? */
export const endsIn = (units: readonly Unit[], test: (unit: Unit) => boolean): boolean => {
  const last = units.at(-1)
  return last !== undefined && test(last)
}
