import { payingOwnersVerbs } from '../../../lexicon/de/events/dividend-words.ts'
import { payingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import type { Site } from '../../cues/cue.ts'
import { isFirm } from '../../roles/fits.ts'
import type { Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'

const isFirmNamed = ({ head }: Phrase): boolean => head.mention !== undefined && isFirm(head.mention)

/** Whom a firm gives its money back to: "den Kunden", "an die Anleger". */
export const isToCustomers = ({ clause, phrase }: Site): boolean =>
  clause.phrases.some(
    (one) =>
      one !== phrase &&
      one.head.kind === 'noun' &&
      (one.preposition === '' || one.preposition === 'an') &&
      one.head.classes.some((id) => CUSTOMERS.has(id)) &&
      !clause.phrases.some((name) => name.governor === one && name.link === 'apposition' && isFirmNamed(name)),
  )
const CUSTOMERS: ReadonlySet<string> = new Set([
  'users',
  'audience',
  'customer-word',
  'collective',
  'people',
  'lawsuit',
  'headcount',
])

/** "zahlt der Belegschaft 3 Millionen", "überweist 3 Millionen an die Mitarbeiter": what staff or others get is no price. */
export const paysPeople = (site: Site): boolean =>
  site.clause.verb?.passive === false &&
  isFirmNamedBy(site) &&
  site.phrase?.preposition === '' &&
  (payingVerbs.has(site.clause.verb.lemma) || payingOwnersVerbs.has(site.clause.verb.lemma)) &&
  isToCustomers(site)
const isFirmNamedBy = ({ clause }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return subject?.mention === undefined
    ? subjectNoun?.head.classes.includes('firm-word') === true
    : isFirm(subject.mention)
}
