import type { Clause, Phrase } from './clause.ts'
import type { Unit } from './unit.ts'

/** A participle that a sum stands before, and what it says something of. */
interface Attribute {
  readonly participle: Unit
  readonly of: Unit | null
}

/** "die mit 5 Milliarden Euro verschuldete Firma": the sum goes with the participle right behind it, not with the verb of the clause. */
export function participleBehind({ units }: Clause, { head }: Phrase): Attribute | null {
  const at = units.indexOf(head) + 1
  const participle = units[at]
  if (participle?.kind !== 'attribute' || !PARTICIPLE.test(participle.norm)) return null
  // "die verschuldete Firma Seestern"
  const of = units[at + 1]?.kind === 'noun' ? units[at + 2] : units[at + 1]
  return { participle, of: of?.kind === 'entity' ? of : null }
}
const PARTICIPLE = /(t|en)e[nmrs]?$/
