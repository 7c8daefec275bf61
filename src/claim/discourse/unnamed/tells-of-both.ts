import { combined, pairWords, togetherWords } from '../../../lexicon/de/events/together-words.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Unit } from '../../syntax/unit.ts'

/** "Zusammen kommen beide auf 3 Milliarden Euro Umsatz", "Die fusionierte Gruppe hätte 900 Mitarbeiter": what two companies are once one has bought the other. */
export function tellsOfBoth(clause: Clause): boolean {
  const told = known.get(clause)
  if (told !== undefined) return told
  const both = namesBoth(clause)
  known.set(clause, both)
  return both
}

/** Asked again for every figure of a clause. */
const known = new WeakMap<Clause, boolean>()

const namesBoth = ({ units }: Clause): boolean =>
  (units.some(({ norm }) => togetherWords.test(norm)) &&
    units.some(({ norm }, at) => pairWords.test(norm) && !countsThings(units[at + 1]))) ||
  units.some(
    ({ norm, kind }, at) =>
      (kind === 'attribute' || kind === 'word') && combined.test(norm) && isOfFirms(units[at + 1]),
  )

/** "die beiden Pakete", not "die beiden Konzerne". */
const countsThings = (unit: Unit | undefined): boolean => unit?.kind === 'noun' && !isOfFirms(unit)

const isOfFirms = (unit: Unit | undefined): boolean =>
  unit?.classes.some((id) => id === 'firm-word' || id === 'collective') === true
