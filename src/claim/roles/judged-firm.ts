import type { Site } from '../cues/cue.ts'
import type { Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'

/** Nouns on which the name of whoever is judged hangs. */
const JUDGED: ReadonlySet<string> = new Set(['price-target', 'share-word', 'share'])

/** "das Ziel für die X-Aktie auf 49 und für die Titel der **Y** auf 31 Euro": of several whose shares a clause judges, the one named last before the figure. */
export function judgedFirm({ clause: { phrases }, phrase }: Site): Unit | null {
  if (phrase === null) return null
  return phrases.findLast((one) => one.head.start < phrase.head.start && isJudged(one))?.head ?? null
}

const isJudged = (phrase: Phrase): boolean => {
  const { head } = phrase
  if (head.mention === undefined) return false
  if (head.kind !== 'entity') return isOfShares(head)
  const { governor, link } = namedPhrase(phrase)
  const hangs = link === 'genitive' || /^(von|für)$/.test(namedPhrase(phrase).preposition)
  return prepositionOf(phrase) === 'für' || (hangs && governor !== null && isOfShares(governor.head))
}

const isOfShares = ({ classes }: Unit): boolean => classes.some((id) => JUDGED.has(id))
