import { measureNouns, unitSigns } from '../../../lexicon/de/units.ts'

/** Does a unit only measure, as "Megawatt" or "km" do? */
export const isMeasure = (unit: string): boolean => unitSigns.has(unit) || measureNouns.has(unit.toLowerCase())
