import type { Site } from '../../cues/cue.ts'

/** "führt die Runde mit 20 Millionen an": what who leads it puts in. */
export const isPutInByLead = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  clause.verb?.classes.includes('lead') === true &&
  clause.units.some(({ classes }) => classes.includes('funding-round'))
