import type { Clause } from './clause.ts'

/** "lässt Schiffe bauen", "lässt sich die Firma 3 Millionen kosten": the subject has it done, and does not do it. */
export const letsOthers = ({ units }: Clause): boolean =>
  units.some(({ verbs }) => verbs.some(({ lemma }) => lemma === 'lassen'))
