import { keptForms } from '../../../lexicon/de/events/job-words.ts'
import { namesFirm } from '../../roles/names-firm.ts'
import type { Clause } from '../../syntax/clause.ts'
import { goesToOwner } from '../../syntax/goes-to-owner.ts'

/** "Die 300 Stellen bleiben erhalten", "alle 300 Mitarbeiter werden übernommen": what is told in a takeover of whom the buyer takes over. */
export const keepsJobs = (clause: Clause): boolean =>
  goesToOwner(clause) || (!namesFirm(clause) && clause.units.some(({ norm }) => keptForms.has(norm)))
