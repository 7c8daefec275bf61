import type { Attribution } from '../../model/claim.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'

/** Is something told in reported speech, by its own form or, where somebody has just spoken, by one that stands in for it? */
export const isReported = ({ clauses }: ParsedSentence, before: readonly Attribution[]): boolean =>
  clauses.some((clause) => isToldByAnother(clause, before.length > 0))

/** Does a clause stand in reported speech, by its own form or one that stands in for it where somebody `speaks`? */
export const isToldByAnother = ({ verb }: Clause, speaks: boolean): boolean =>
  verb?.mood === 'reported' || (verb?.standsIn === true && speaks)
