import {
  cuttingJobVerbs,
  dependingVerbs,
  isStaffWord,
  isWork,
  jobsIfCut,
  keptForms,
  leavingVerbs,
  livelihoods,
  nobodysStaff,
  seekingVerbs,
  staffAdjectives,
  staffVerbs,
  workingVerbs,
} from '../../../lexicon/de/events/job-words.ts'
import { numberNouns } from '../../../lexicon/de/events/user-words.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "sucht 400 Monteure", "holt 500 neue Leute", "400 Monteure werden gebraucht": whom a company looks for. */
export const isSought = ({ clause, phrase }: Site): boolean =>
  seekingVerbs.has(clause.verb?.lemma ?? '') &&
  phrase?.preposition === '' &&
  (clause.verb?.passive === true || saysWe(clause) || isSeeker(clause))

const saysWe = ({ units }: Clause): boolean => units.some(({ norm }) => /^(ich|wir)$/.test(norm))

/** A company, its part, or the town where it is: "Dresden sucht 60 Fachkräfte". */
function isSeeker(clause: Clause): boolean {
  const { subject } = functionsOf(clause)
  return isDoneByFirm(clause) || subject?.mention?.entity?.kind === 'place'
}

/** "Seestern hat 1.900 Leute", "ich habe 19 Leute", "90 Leute kommen hinzu": people in news of jobs are staff, and so are those whom a company has. */
export function isStaffOf(site: Site): boolean {
  const { clause, phrase, cues } = site
  const counted = phrase?.head.figure?.figure
  const unit = counted?.kind === 'count' ? (counted.unit ?? '').toLowerCase() : ''
  if (phrase === null || unit === '' || nobodysStaff.test(unit)) return false
  const verb = clause.verb?.lemma ?? ''
  // "die 4.800 Kräfte zählende Seestern", "60 Mann stark"
  if (staffAdjectives.test(clause.units[clause.units.indexOf(phrase.head) + 1]?.norm ?? '')) return true
  // "Mit 300 Leuten erlöst Seestern …", "die Firma mit ihren 300 Monteuren"
  if (phrase.preposition === 'mit') return phrase.governor === null ? isDoneByFirm(clause) : isFirmly(phrase.governor)
  if (staffVerbs.has(verb))
    return (
      (verb !== 'sein' && phrase.preposition === '' && fits('company', functionsOf(clause).subject?.mention)) ||
      saysWe(clause)
    )
  return verb === 'hinzu|kommen' && isStaffWord(unit) && cues.some(tellsOfJobs)
}

const tellsOfJobs = ({ classId }: Cue): boolean => classId === 'headcount' || classId === 'employ'

/** "Die Zahl der Prüfer stieg auf 380" */
export const isNumberOf = ({ clause: { phrases } }: Site): boolean =>
  phrases.some(
    ({ head, governor, link }) =>
      link === 'genitive' &&
      head.classes.includes('people') &&
      !nobodysStaff.test(head.norm) &&
      numberNouns.test(governor?.head.norm ?? ''),
  )

/** Does a company, or a part of one, do what the clause tells? */
function isDoneByFirm(clause: Clause): boolean {
  const { subject, subjectNoun } = functionsOf(clause)
  return fits('company', subject?.mention) || (subjectNoun !== null && isFirmly(subjectNoun))
}

/** A company by its name, or by a word for one or for a part of one. */
const isFirmly = ({ head }: Phrase): boolean =>
  fits('company', head.mention) || head.classes.some((id) => FIRMS.has(id))
const FIRMS: ReadonlySet<string> = new Set(['firm-word', 'daughter', 'part', 'site', 'young-firm'])

/**
 * "85 Verkäufer behalten ihre Stelle", "900 Leute wechseln den Arbeitgeber", "gibt 110 Leuten Arbeit", "760 Kräfte erwirtschaften 61 Millionen", "700 Vertriebler verlassen
 * die Firma": people of whose work the clause speaks, or who do what companies do.
 */
export function isAtWork({ clause, phrase }: Site): boolean {
  const { verb, phrases, units } = clause
  if (verb === null || phrase === null || verb.lemma === 'suchen') return false
  if (phrases.some(({ head, preposition }) => preposition === '' && (livelihoods.has(head.norm) || isWork(head.norm))))
    return true
  if (units.some(({ norm }) => keptForms.has(norm))) return true
  if (phrase.preposition !== '') return false
  if (isCutByPosition(clause, phrase)) return true
  if (leavingVerbs.has(verb.lemma)) return phrases.some((one) => one !== phrase && isFirmly(one))
  const { subject, subjectNoun } = functionsOf(clause)
  if (subject !== null || (subjectNoun !== null && subjectNoun !== phrase && subjectNoun.governor !== phrase))
    return false
  if (dependingVerbs.has(verb.lemma)) return phrases.some((one) => one !== phrase && fits('company', one.head.mention))
  return (
    !verb.passive && (verb.classes.some((id) => MAKING.has(id)) || (workingVerbs.has(verb.lemma) && isOfTrade(phrase)))
  )
}
/** "40 Techniker kümmern sich": called by their work, and no people at large. */
const isOfTrade = ({ head }: Phrase): boolean =>
  head.figure?.figure.kind === 'count' && !nobodysStaff.test((head.figure.figure.unit ?? '').toLowerCase())

/** "streicht 200 Positionen" */
const isCutByPosition = ({ verb }: Clause, { head }: Phrase): boolean =>
  head.figure?.figure.kind === 'count' &&
  jobsIfCut.has((head.figure.figure.unit ?? '').toLowerCase()) &&
  cuttingJobVerbs.has(verb?.lemma ?? '')

const MAKING: ReadonlySet<string> = new Set(['make', 'work-on', 'turn-out', 'yield'])
