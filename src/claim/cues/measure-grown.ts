import { measuresByStart } from '../../lexicon/de/events/compared-words.ts'
import type { Phrase } from '../syntax/clause.ts'

const GROWTH: ReadonlySet<string> = new Set(['growth', 'rise', 'fall'])

/** "ein Umsatzanstieg auf 12 Milliarden": the class of what has grown to a sum. */
export function measureGrown({ preposition, governor, head }: Phrase): string | null {
  if (preposition !== 'auf' || head.figure?.figure.kind !== 'money' || governor?.head.kind !== 'noun') return null
  if (!governor.head.classes.some((id) => GROWTH.has(id))) return null
  return measuresByStart.find(([start]) => start.test(governor.head.norm))?.[1] ?? null
}
