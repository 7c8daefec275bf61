import type { Clause } from './clause.ts'
import { isReflexive } from './is-reflexive.ts'
import { functionsOf } from './who.ts'

/** "Nordwind verabschiedet sich von Seestern": a company lets another go by it; a person only leaves. */
export const partsWith = (clause: Clause): boolean =>
  clause.verb?.lemma === 'verabschieden' &&
  isReflexive(clause) &&
  functionsOf(clause).subject?.mention?.entity?.kind !== 'person'
