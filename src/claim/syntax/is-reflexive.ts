import type { Clause } from './clause.ts'

/** "sichert sich 30 Prozent": who does it does it to or for himself. */
export const isReflexive = ({ units }: Clause): boolean => units.some(({ norm }) => norm === 'sich')
