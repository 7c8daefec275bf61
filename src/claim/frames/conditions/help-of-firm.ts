import { agentPrepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { prepositionOf } from '../../syntax/preposition-of.ts'
import { functionsOf } from '../../syntax/who.ts'
import { wholesOf } from '../../syntax/wholes-of.ts'

/** "Seestern selbst trägt 2 Millionen": nor is what a firm bears. */
export const isBorneByFirm = ({ clause }: Site): boolean =>
  clause.verb?.classes.includes('bear') === true && isDoneByFirm(clause, clause.verb.passive)

/** "Seestern hilft mit 2 Millionen aus", "wird von Nordwind mit 2 Millionen ausgestattet": what firms put in is no subsidy. */
export const isHelpOfFirm = ({ parsed }: Site): boolean =>
  parsed.clauses.some(
    (clause) =>
      clause.verb?.classes.some((id) => HELPING.has(id)) === true && isDoneByFirm(clause, clause.verb.passive),
  )
const HELPING: ReadonlySet<string> = new Set(['subsidy', 'equip'])

const isDoneByFirm = (clause: Clause, passive: boolean): boolean => {
  const { subject } = functionsOf(clause)
  if (!passive) return subject?.mention !== undefined && isFirm(subject.mention)
  return clause.phrases.some(
    (phrase) =>
      phrase.head.kind === 'entity' &&
      phrase.head.mention !== undefined &&
      isFirm(phrase.head.mention) &&
      agentPrepositions.has(prepositionOf(phrase)) &&
      // "Das Werk von Seestern wird gefördert"
      namedPhrase(phrase).governor?.head.kind !== 'noun',
  )
}

/** "dazu kamen 3 Millionen Euro der Hausbank Nordwind": whose the sum is gives it. */
export const isSumOfFirm = ({ clause, phrase }: Site): boolean =>
  wholesOf(clause, phrase).some(({ head }) => head.mention !== undefined && isFirm(head.mention))
