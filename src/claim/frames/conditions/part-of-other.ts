import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
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
      !isOwner(phrase, clause) &&
      !isWhoHasIt(phrase, clause),
  )

/** "mit 53 Prozent der Mehrheitseigner", "ist mit 16 Prozent der Londoner Aktivist Nordwind": behind "mit" an owner, or what describes a name, has the share. */
const isWhoHasIt = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrase.governor?.preposition === 'mit' &&
  phrase.link === 'genitive' &&
  (phrase.head.classes.includes('hold') || nameOf(phrase, phrases))

/** Does a name end the description that the noun begins? */
const nameOf = (noun: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    (one) => one.governor === noun && one.link === 'apposition' && (one.head.kind === 'entity' || nameOf(one, phrases)),
  )
