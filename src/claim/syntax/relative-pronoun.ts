import type { Clause } from './clause.ts'
import type { Unit } from './unit.ts'

/** The antecedent's name, where the relative pronoun can be the subject. */
export function relativeSubject(clause: Clause): Unit | null {
  const [first] = clause.units
  if (first === undefined || clause.antecedent?.kind !== 'entity' || isOfShares(clause)) return null
  return first.norm === 'der' || first.norm === 'die' || first.norm === 'das' || first.norm === 'welche'
    ? clause.antecedent
    : null
}

/** "X, dem 12 Prozent gehören", "die X AG, der …": the antecedent's name, where the relative pronoun is the owner. */
export function relativeDative({ kind, units, antecedent }: Clause): Unit | null {
  const [first] = units
  if (kind !== 'relative' || antecedent?.kind !== 'entity') return null
  return /^(dem|der|denen|welchem|welcher|welchen)$/.test(first?.norm ?? '') ? antecedent : null
}

/** "die Anteile an Y, die X gekauft hat": what follows is about the shares. */
const isOfShares = ({ antecedent, parent }: Clause): boolean =>
  parent?.phrases.some(
    ({ head, governor }) =>
      head === antecedent && governor?.head.classes.some((id) => id === 'stake' || id === 'share-word') === true,
  ) === true
