import { keptForms } from '../../../lexicon/de/events/job-words.ts'
import { namesFirm } from '../../roles/names-firm.ts'
import type { Clause } from '../../syntax/clause.ts'

/** "Die 300 Stellen bleiben erhalten", "alle 300 Mitarbeiter werden übernommen": what is told in a takeover of whom the buyer takes over. */
export const keepsJobs = (clause: Clause): boolean =>
  !namesFirm(clause) && clause.units.some(({ norm }) => keptForms.has(norm))
