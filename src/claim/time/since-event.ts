import { havingVerbs, insolventWords, workplaces } from '../../lexicon/de/events/date-words.ts'
import { chiefs } from '../../lexicon/de/events/posts.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Clause } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'

/** "seit 2018 gehört X …", "X gibt es seit 2020", "seit 2019 notiert": what has been so since then began with it. */
export function sinceEvent({ verb, units }: Clause, date: string): EventName | null {
  if (!/^seit\b/i.test(date)) return null
  if (isInHouse(units, date)) return 'employment'
  const lemma = verb?.lemma ?? ''
  if (havingVerbs.has(lemma)) return 'acquisition'
  if (lemma === 'geben' && units.some(({ norm }) => norm === 'es')) return 'founding'
  if (units.some(({ norm }) => norm === 'notiert' || norm === 'börsennotiert')) return 'ipo'
  if (units.some(({ norm }) => insolventWords.has(norm))) return 'insolvency'
  return units.some(({ kind, norm }) => kind === 'noun' && chiefs.test(norm)) ? 'CEO start' : null
}

/** "Seit 2009 im Haus": somebody works there since then. */
function isInHouse(units: readonly Unit[], date: string): boolean {
  const at = units.findIndex(({ text }) => text === date)
  return /^i[mn]$/.test(units[at + 1]?.norm ?? '') && workplaces.has(units[at + 2]?.norm ?? '')
}
