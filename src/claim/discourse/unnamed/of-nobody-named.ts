import { isNewFirm } from '../../../lexicon/de/entity/description-words.ts'
import { measuredPlaces, type Site } from '../../cues/cue.ts'
import { namesFirm } from '../../roles/names-firm.ts'
import type { ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { isFacility } from '../../syntax/nameless.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'

/**
 * Is the figure of a company that the text only describes: "Das Gemeinschaftsunternehmen beschäftigt 300 Menschen", "hält 51 Prozent an der neuen
 * Gesellschaft", "der Umsatz des Verlags", where a publisher was bought that has no name?
 */
export const isOfNobodyNamed = ({ clause, phrase, cues }: Site): boolean => {
  const measures = new Set<Phrase | null>(
    cues.filter(({ place, clause: at }) => at === clause && measuredPlaces.has(place)).map((cue) => cue.phrase),
  )
  return (
    isNobody(functionsOf(clause).subject) ||
    wholesOf(clause, phrase).some(({ head }) => isNobody(head)) ||
    clause.phrases.some(
      ({ head, governor, link, preposition }) =>
        isNobody(head) &&
        ((governor !== null && measures.has(governor) && (link === 'genitive' || preposition === 'von')) ||
          PLACES.has(preposition)),
    )
  )
}

/** Where those work and what happens whom it is about. */
const PLACES: ReadonlySet<string> = new Set(['bei', 'für'])

/** A description of a company that is new, or that the text brought in without a name. */
const isNobody = (unit: Unit | null): boolean =>
  unit?.mention?.how === 'description' &&
  unit.mention.entity === null &&
  (unit.mention.unnamed === true || isNewFirm(unit.mention.text))

/** "Das Krankenhaus ist alt. Zuletzt lag der Verlust bei 7 Millionen Euro": does a sentence without a name go on about somebody who has none? */
export function goesOnAboutNobody(sentences: readonly ParsedSentence[], index: number): boolean {
  const [before, parsed] = [sentences[index - 1], sentences[index]]
  if (before === undefined || parsed === undefined || before.sentence.block !== parsed.sentence.block) return false
  const [first] = before.clauses
  if (first === undefined || namesFirm(parsed)) return false
  const { subject, subjectNoun } = functionsOf(first)
  return isNobody(subject) || (subject === null && isFacility(subjectNoun?.head))
}
