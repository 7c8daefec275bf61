import { takingInVerbs } from '../../../lexicon/de/events/footholds.ts'
import type { Clause } from '../../syntax/clause.ts'

const OWNERS: ReadonlySet<string> = new Set(['investor-word', 'hold'])

/** "holt Nordwind als Investor an Bord", "gewinnt Nordwind als Gesellschafter": the subject gets money, and buys nobody. */
export const takesAboard = ({ verb, phrases }: Clause): boolean =>
  takingInVerbs.has(verb?.lemma ?? '') &&
  phrases.some(({ head, preposition }) => preposition === 'als' && head.classes.some((id) => OWNERS.has(id)))
