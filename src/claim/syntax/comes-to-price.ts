import type { Unit } from './unit.ts'

/** Hardly any share costs more, in whatever currency. */
const DEAREST = 1e6

/** Could the figure be the price of one share? */
export const isPrice = (unit: Unit | undefined): boolean => {
  const sum = unit?.figure?.figure
  return sum?.kind === 'money' && sum.value !== null && sum.value < DEAREST
}

/** "2,7 Prozent auf 48,10 Euro": does the price that a share came to stand right behind so much? */
export const comesToPrice = (units: readonly Unit[], move: Unit | undefined): boolean => {
  const at = move === undefined ? units.length : units.indexOf(move)
  return /^(auf|bei)$/.test(units[at + 1]?.norm ?? '') && isPrice(units[at + 2])
}
