import { valuers, valuingVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { standsBare } from '../../syntax/cases-of.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { participleBehind } from '../../syntax/participle-behind.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "schätzen die Kosten auf 40 Milliarden", "einige schätzen 40 Milliarden": companies are guessed to be worth "auf" a sum, and named. */
export const isGuess = (site: Site): boolean => isOfThingBehind(site) || isGuessed(site)

/** "das mit 4 Milliarden veranschlagte Werk". */
const isOfThingBehind = ({ clause, phrase }: Site): boolean => {
  const attribute = phrase === null ? null : participleBehind(clause, phrase)
  if (attribute === null || attribute.of !== null) return false
  const noun = clause.units[clause.units.indexOf(attribute.participle) + 1]
  return noun?.kind === 'noun' && noun.mention === undefined && !noun.classes.some((id) => FIRMS.has(id))
}

const isGuessed = ({ clause, phrase, cues }: Site): boolean =>
  valuingVerbs.has(clause.verb?.lemma ?? '') &&
  !cues.some((cue) => cue.clause === clause && cue.place !== 'verb' && VALUES.has(cue.classId)) &&
  !(BESIDE_FIRMS.has(phrase?.preposition ?? '') && isFirmGuessed(clause)) &&
  (phrase?.preposition !== 'auf' || (isThingGuessed(clause) && !isBehindFirm(phrase)))

const BESIDE_FIRMS: ReadonlySet<string> = new Set(['mit', 'bei', 'zu'])

/** "Seestern wird mit 4 Milliarden taxiert", "der Verlag Seestern wird bei …", "… veranschlagt Seestern mit 4 Milliarden". */
const isFirmGuessed = (clause: Clause): boolean => {
  const { subject, subjectNoun, object } = functionsOf(clause)
  return clause.verb?.passive === true
    ? subject !== null && (subjectNoun === null || !isNameless(subjectNoun, clause.phrases))
    : object !== null
}

/** "Analysten taxieren Seestern auf 4 Milliarden": a bare name right before is what is guessed, behind who guesses. */
const isBehindFirm = ({ governor }: Phrase): boolean =>
  governor !== null && governor.index > 0 && standsBare(governor) && fits('company', governor.head.mention)

/** Is what is guessed told by a noun, and no name: "Das Vermögen wird auf 4 Milliarden geschätzt", "ein Vermögen, das das Tagblatt auf 4 Milliarden schätzt"? */
const isThingGuessed = (clause: Clause): boolean => {
  const { subjectNoun, object } = functionsOf(clause)
  const { kind, antecedent } = clause
  if (kind === 'relative' && antecedent?.kind === 'noun' && antecedent.mention === undefined)
    return !antecedent.classes.some((id) => FIRMS.has(id))
  // "Das Start-up Seestern wird auf 4 Milliarden taxiert"
  return clause.verb?.passive === true
    ? subjectNoun !== null && isNameless(subjectNoun, clause.phrases)
    : subjectNoun !== null &&
        object === null &&
        !(valuers.test(subjectNoun.head.norm) && clause.phrases.some(isBareFirm))
}
/** "Auf 4 Milliarden taxiert die Börse das Unternehmen": who stands beside those that value companies is what they value. */
const isBareFirm = (phrase: Phrase): boolean => standsBare(phrase) && fits('company', phrase.head.mention)
const VALUES: ReadonlySet<string> = new Set(['valuation', 'worth', 'market-cap'])

/** Nouns of what is a company, or stands for one. */
export const FIRMS: ReadonlySet<string> = new Set([
  'firm-word',
  'daughter',
  'stake',
  'share-word',
  'deal',
  'acquire',
  'offer',
])
