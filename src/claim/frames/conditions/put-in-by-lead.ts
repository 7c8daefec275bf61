import type { Site } from '../../cues/cue.ts'

/** "führt die Runde mit 20 Millionen an", "Leadinvestor ist Nordwind mit 20 Millionen": what who leads it puts in. */
export const isPutInByLead = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  ((clause.verb?.classes.includes('lead') === true &&
    clause.units.some(({ classes }) => classes.includes('funding-round'))) ||
    clause.units.some(({ kind, classes }) => kind === 'noun' && classes.includes('lead-word')))
