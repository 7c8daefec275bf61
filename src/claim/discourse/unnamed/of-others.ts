import { isManyFirms } from '../../../lexicon/de/entity/many-firms.ts'
import { togetherWords } from '../../../lexicon/de/events/together-words.ts'
import { economy } from '../../../lexicon/de/events/whole-trades.ts'
import { DAT, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { lenderVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { speculatingVerbs } from '../../../lexicon/de/verbs/speculating.ts'
import type { ClaimType } from '../../../model/claim.ts'
import { measuredPlaces, type Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { bearerBehindTown } from '../../roles/bearer-behind-town.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { countsFirms, isFacility } from '../../syntax/nameless.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isCompanyThatActs } from './company-that-acts.ts'
import {
  bareSubject,
  hasOtherSubject,
  isBody,
  isCollective,
  isDaughterThere,
  isPerson,
  isPluralOfFirms,
  isPluralOfMakers,
  isPrivate,
} from './no-company.ts'
import { tellsOfBoth } from './tells-of-both.ts'

/** "Die Länder zahlen", "der Umsatz der Branche", "zusammen verdienten sie", "bei den Konzernen arbeiten": the subject, or whose the measured noun is, is no company. */
export const isOfOthers = (frame: Frame, site: Site): boolean =>
  isDoneByOthers(frame, site, carrierOf(site.clause, frame)) ||
  isPutIntoOthers(frame, site) ||
  (RESULTS.has(frame.type) && isOfSeveral(site)) ||
  site.clause.phrases.some((one) => isAmongOthers(one, site.clause) || (RESULTS.has(frame.type) && isForOthers(one))) ||
  // "ein Kredit des Landes", "der Anteil des Landes": whose the money is says who gives it, whose the stake is who holds it.
  (frame.roles.investor === undefined && frame.roles.holder === undefined && isMeasureOfOthers(site)) ||
  isOfEconomy(site)

/** "Zusammen verdienten sie 3 Millionen", "gemeinsam haben beide"; "zwei Werke mit zusammen 300 Stellen" may be one company's. */
function isOfSeveral({ clause, phrase }: Site): boolean {
  const bearer = phrase?.preposition === 'mit' ? bearerBehindTown(phrase) : undefined
  const isOfWorks =
    bearer === null || (bearer !== undefined && bearer.head.kind !== 'entity' && !isCollective(bearer.head))
  return (
    !isOfWorks &&
    clause.units.some(
      ({ norm }) =>
        !isOfVerb(norm, clause) && (norm === 'zusammen' || (togetherWords.test(norm) && !tellsOfBoth(clause))),
    )
  )
}

/** "kamen 3 Millionen zusammen": the word is the verb's own. */
const isOfVerb = (norm: string, { verb }: Clause): boolean => verb?.lemma.startsWith(`${norm}|`) === true

/** What stands in brackets goes on about the clause around them; so does a sum laid out that stands behind a dash. */
const carrierOf = (clause: Clause, { type }: Frame): Clause =>
  clause.verb === null && (clause.kind === 'parenthesis' || (clause.kind === 'fragment' && type === 'spending'))
    ? (clause.parent ?? clause)
    : clause

/** Whatever a figure is: is it of a country, a trade or its economy? */
export const isOfNoCompany = (site: Site): boolean =>
  isMeasureOfOthers(site) ||
  isOfEconomy(site) ||
  (site.phrase?.head.figure?.figure.kind !== 'count' &&
    (isPluralOfMakers(functionsOf(site.clause).subjectNoun, site.clause) ||
      (functionsOf(site.clause).subject === null && site.clause.phrases.some(countsFirms))))

/** "Die Exporte sanken um 12 Prozent", "bei einer Inflation von 3 Prozent": of all, if it is not said to be of somebody. */
function isOfEconomy({ clause, phrase }: Site): boolean {
  const { subjectNoun } = functionsOf(clause)
  return [subjectNoun, phrase?.governor].some(
    (noun) =>
      noun != null &&
      noun.head.kind === 'noun' &&
      economy.test(noun.head.norm) &&
      !clause.phrases.some(
        ({ governor, head, preposition }) =>
          head.mention?.entity?.kind === 'company' && (governor === noun || /^(bei|von)$/.test(preposition)),
      ),
  )
}

/** What several companies have together is none's. */
const RESULTS: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'headcount', 'users', 'growth'])

/** "Die Branche setzte 3 Milliarden um", "Die fünf Anbieter gaben 3 Milliarden aus": who acts is no company with a name. */
function isDoneByOthers(frame: Frame, { cues, phrase }: Site, clause: Clause): boolean {
  if (clause.verb === null || clause.verb.passive || !isCompanyThatActs(frame, clause)) return false
  const subject = bareSubject(clause)
  const imposes =
    frame.type === 'spending' && cues.some(({ classId, place }) => classId === 'fine' && measuredPlaces.has(place))
  const speculates = frame.type === 'headcount' && speculatingVerbs.has(clause.verb.lemma)
  // "Die Banken verlängern Kredite von 3 Millionen": who lends owes none of it.
  const lends = frame.type === 'debt' && lenderVerbs.has(clause.verb.lemma)
  return (
    (!imposes &&
      !speculates &&
      !lends &&
      (hasOtherSubject(clause) || isPluralOfMakers(functionsOf(clause).subjectNoun, clause))) ||
    isFacility(functionsOf(clause).subjectNoun?.head) ||
    isDaughterThere(functionsOf(clause).subjectNoun, clause) ||
    (subject === undefined && !lends && clause.phrases.some((one) => one !== phrase && countsFirms(one))) ||
    (frame.type === 'users' && isPerson(clause.antecedent ?? subject?.head)) ||
    (frame.type === 'spending' && isPrivate(clause.antecedent ?? functionsOf(clause).subject))
  )
}

/** "Das Land erhielt 7 Millionen", "9 Millionen erhält der Flughafen", "fließen an den Bund": who gets the sum is no company. */
const isPutIntoOthers = ({ type }: Frame, { clause }: Site): boolean =>
  type === 'investment' &&
  (clause.phrases.some(
    ({ head, preposition }) =>
      (preposition === 'für' && head.mention === undefined && isManyFirms(head.norm)) ||
      (preposition === 'an' && isBody(head)),
  ) ||
    isFacility(functionsOf(clause).subjectNoun?.head) ||
    (clause.verb?.passive === false && clause.verb.classes.includes('receive') && hasOtherSubject(clause)))

/** "der Umsatz der Branche", "die Schulden des Landes": whose the measured noun is. */
function isMeasureOfOthers({ clause, cues, phrase: own }: Site): boolean {
  const measures = new Set<Phrase | null>(
    cues.filter(({ place, clause: at }) => at === clause && measuredPlaces.has(place)).map(({ phrase }) => phrase),
  )
  return clause.phrases.some(
    ({ governor, link, preposition, head }) =>
      governor !== null &&
      // "300.000 Beschäftigte der Industrie"
      (measures.has(governor) || (governor === own && own.head.figure?.figure.kind === 'count')) &&
      (link === 'genitive' || preposition === 'von' || (link === 'apposition' && isPossessive(head))) &&
      (isBody(head) || isCollective(head) || isFacility(head)),
  )
}

/** "bei den Klubs", "bei zwei Unternehmen", "in diesen Unternehmen". */
const isAmongOthers = (phrase: Phrase, clause: Clause): boolean =>
  (phrase.preposition === 'bei' && isCollective(phrase.head)) ||
  ((phrase.preposition === 'bei' || phrase.preposition === 'in') && isPluralOfFirms(phrase, clause))

/** "garantiert den Vereinen 3 Millionen": whom it is given to. */
const isForOthers = ({ head, preposition, cases, link }: Phrase): boolean =>
  preposition === '' && link === null && (cases & DAT) !== 0 && (cases & NOM) === 0 && isCollective(head)
