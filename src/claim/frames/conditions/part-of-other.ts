import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { nameAtEnd } from '../../syntax/ends-in-name.ts'
import { isOwner } from '../../syntax/wholes-of.ts'

/** "40 Prozent der Summe", "68 Prozent der Befragten": a percentage of what is neither a company nor one of `classes`. */
export const isPartOfOther = ({ clause }: Site, classes: ReadonlySet<string>): boolean =>
  clause.phrases.some(
    (phrase) =>
      phrase.governor?.head.figure?.figure.kind === 'percent' &&
      phrase.head.kind === 'noun' &&
      (phrase.link === 'genitive' || phrase.preposition === 'von') &&
      phrase.head.mention === undefined &&
      // "30 Prozent des Logistikers Seestern"
      !fits('company', nameAtEnd(phrase, clause.phrases)?.mention) &&
      !phrase.head.classes.some((id) => classes.has(id)) &&
      !isOwner(phrase, clause) &&
      !isWhoHasIt(phrase, clause),
  )

/** "mit 53 Prozent der Mehrheitseigner", "ist mit 16 Prozent der Londoner Aktivist Nordwind": behind "mit" an owner, or what describes a name, has the share. */
const isWhoHasIt = (phrase: Phrase, { phrases }: Clause): boolean =>
  phrase.governor?.preposition === 'mit' &&
  phrase.link === 'genitive' &&
  (phrase.head.classes.includes('hold') || nameAtEnd(phrase, phrases) !== null)
