import type { Clause } from '../syntax/clause.ts'

/** Is the verb of a clause, or of the one it belongs to, in the passive? */
export const isPassive = (clause: Clause): boolean => (clause.verb ?? clause.parent?.verb)?.passive === true
