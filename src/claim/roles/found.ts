import type { Unit } from '../syntax/unit.ts'

/** A unit where a slot says that its filler stands, and why it is there. */
export interface Found {
  readonly unit: Unit
  readonly why: string
  /** Less than the slot's own where the words may mean another part. */
  readonly weight?: number
}

/** One unit found, or none. */
export const found = (unit: Unit | null, why: string): Found[] => (unit === null ? [] : [{ unit, why }])
