import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word'])

/** Phrases between shares and their worth: "Anteile am Softwarehaus Seestern im Wert von". */
const MOST_BETWEEN = 3

/** The shares that are worth the sum: "Anteile im Wert von 3 Millionen", "Aktien von Seestern in Höhe von 3 Millionen". */
export function sharesWorth({ clause, phrase }: Site): Phrase | null {
  const worth = phrase?.governor
  if (worth?.head.classes.includes('amount') !== true) return null
  return (
    clause.phrases
      .slice(Math.max(0, worth.index - MOST_BETWEEN), worth.index)
      .findLast(({ head }) => head.classes.some((id) => SHARES.has(id))) ?? null
  )
}
