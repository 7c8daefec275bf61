import { financiers } from '../../../lexicon/de/events/having-words.ts'
import { sumGatheringVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import { toldBefore } from '../told-before.ts'
import { tellsAmount, tellsInflow } from './tells-sum.ts'

/** "führt die Runde an", "hat neue Geldgeber gefunden", "Die Verhandlungen mit den Investoren sind abgeschlossen". */
const tellsRound = ({ units, phrases }: Clause): boolean =>
  phrases.every(({ head }) => head.figure?.figure.kind !== 'money') &&
  units.some(
    ({ kind, norm, classes }) => kind === 'noun' && (classes.includes('funding-round') || financiers.test(norm)),
  )

const ELSEWHERE: ReadonlySet<string> = new Set([
  'revenue',
  'ipo',
  'share-sale',
  'capital-increase',
  'share-word',
  'stake',
  'debt',
  'loan',
])

/** Does a clause before tell of a round, or of those who give to one, and nothing else since? */
const isRoundBefore = (site: Site): boolean =>
  toldBefore(site, ELSEWHERE, (_, clause) => (tellsRound(clause) ? clause : null)) !== null

/** "Eingesammelt wurden 3 Millionen", "3 Millionen stehen der Firma zur Verfügung", "3 Millionen haben die Geldgeber zugesagt": the bare sum itself, from nobody who is named. */
const isGathered = ({ clause, phrase }: Site): boolean => {
  const { verb, phrases } = clause
  if (verb === null || phrase?.preposition !== '' || phrase.link !== null || !sumGatheringVerbs.has(verb.lemma))
    return false
  const { subject, subjectNoun } = functionsOf(clause)
  // Who gathers it is named: whatever round was told of before need not be theirs.
  if (clause.kind === 'relative') return false
  if (subject?.mention !== undefined && NAMED.has(subject.mention.how) && fits('company', subject.mention)) return false
  const isGiver = subjectNoun !== null && financiers.test(subjectNoun.head.norm)
  return isGiver || phrases.every((one) => one.preposition !== 'von' && one.preposition !== 'für')
}

const NAMED: ReadonlySet<string> = new Set(['name', 'alias', 'introduced'])

const OWN: ReadonlySet<Place> = new Set(['governor', 'subject'])
/** "Die Zusagen summieren sich auf 3 Millionen". */
const isPromised = ({ cues }: Site): boolean => cues.some(({ classId, place }) => classId === 'given' && OWN.has(place))

/** Does the clause say how much the round told before it brings? */
export const isSumOfRoundBefore = (site: Site): boolean =>
  (isGathered(site) || isPromised(site) || tellsAmount(site) || tellsInflow(site)) && isRoundBefore(site)
