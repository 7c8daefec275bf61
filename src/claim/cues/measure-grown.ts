import { measuresByStart } from '../../lexicon/de/events/compared-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

const GROWTH: ReadonlySet<string> = new Set(['growth', 'rise', 'fall'])

/** A noun for growth or decline, and the class of what grows: "Umsatzanstieg" is of revenue. */
export interface Grown {
  readonly classId: string
  readonly phrase: Phrase
}

/** "ein Umsatzanstieg auf 12 Milliarden", "erwartet einen Umsatzrückgang, nach 12 Milliarden im Vorjahr": what has grown to a sum, or from it. */
export function measureGrown({ preposition, governor, head }: Phrase, clause: Clause): Grown | null {
  if (head.figure?.figure.kind !== 'money') return null
  const nouns =
    preposition === 'auf'
      ? [governor]
      : preposition === 'nach' && clause.verb === null
        ? (clause.parent?.phrases ?? [])
        : preposition === 'nach'
          ? clause.phrases
          : []
  for (const phrase of nouns) {
    if (phrase?.head.kind !== 'noun' || !phrase.head.classes.some((id) => GROWTH.has(id))) continue
    const classId = measuresByStart.find(([start]) => start.test(phrase.head.norm))?.[1]
    if (classId !== undefined) return { classId, phrase }
  }
  return null
}
