import type { Site } from '../../cues/cue.ts'
import { isOwner } from '../../syntax/wholes-of.ts'

/** "40 Prozent der Summe", "68 Prozent der Befragten": a percentage of what is neither a company nor one of `classes`. */
export const isPartOfOther = ({ clause }: Site, classes: ReadonlySet<string>): boolean =>
  clause.phrases.some(
    (phrase) =>
      phrase.governor?.head.figure?.figure.kind === 'percent' &&
      phrase.head.kind === 'noun' &&
      (phrase.link === 'genitive' || phrase.preposition === 'von') &&
      phrase.head.mention === undefined &&
      !phrase.head.classes.some((id) => classes.has(id)) &&
      !isOwner(phrase, clause),
  )
