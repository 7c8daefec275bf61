import type { Unit } from '../unit.ts'

/** Where a name of a list stands behind what leads it in: "der japanische Fonds Seestern". */
export function nameAfter(units: readonly Unit[], from: number): number {
  let at = from
  if (units[at]?.kind === 'determiner') at++
  while (units[at]?.kind === 'attribute') at++
  return units[at]?.kind === 'noun' ? at + 1 : at
}

/** "Nordwind, Almtal und der Fonds Seestern": from the last name back over the joints to the first. */
export function firstOfList(units: readonly Unit[], last: number): number {
  let first = last
  for (let at = last - 1; at > 0; at--) {
    if (units[at]?.kind !== 'coordinator') continue
    if (nameAfter(units, at + 1) !== first || units[at - 1]?.kind !== 'entity') break
    first = at - 1
  }
  return first
}
