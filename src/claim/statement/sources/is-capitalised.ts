import type { Unit } from '../../syntax/unit.ts'

/** Is a unit a word that may be a name or part of one? */
export const isCapitalised = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === 'noun' && (/^\p{Lu}/u.test(unit.text) || unit.mention !== undefined)
