import type { Site } from '../../cues/cue.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isNameless } from '../../syntax/nameless.ts'

const PARTS: ReadonlySet<string> = new Set(['part', 'daughter'])

const isPart = ({ head }: Phrase): boolean => head.classes.some((id) => PARTS.has(id))

/** "der Lampensparte von Seestern": whose part it is is no name of its own. */
const hasNoName = (part: Phrase, { phrases }: Clause): boolean =>
  isNameless(
    part,
    phrases.filter(({ link, preposition }) => link !== 'genitive' && link !== 'possessor' && preposition !== 'von'),
  )

/** "zahlt 3 Millionen für das Pumpengeschäft", "erhält für den Verkauf der Sparte 3 Millionen": a part of a company without a name is what the money is for. */
export const isPaidForPart = ({ clause }: Site): boolean =>
  clause.phrases.some(
    (phrase) =>
      isPart(phrase) &&
      hasNoName(phrase, clause) &&
      (phrase.preposition === 'für' ||
        (phrase.governor?.preposition === 'für' && phrase.governor.head.classes.includes('sell'))),
  )
