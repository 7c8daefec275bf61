import { peoples } from '../../../lexicon/de/entity/countries.ts'
import { isManyFirms, makersOrTraders } from '../../../lexicon/de/entity/many-firms.ts'
import { togetherWords } from '../../../lexicon/de/events/together-words.ts'
import { economy } from '../../../lexicon/de/events/whole-trades.ts'
import { pointsToOthers } from '../../../lexicon/de/grammar/adjectives.ts'
import { DAT, NOM } from '../../../lexicon/de/grammar/determiners.ts'
import { speculatingVerbs } from '../../../lexicon/de/verbs/speculating.ts'
import type { ClaimType } from '../../../model/claim.ts'
import type { EntityKind } from '../../../model/entity.ts'
import { measuredPlaces, type Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import { bearerBehindTown } from '../../roles/bearer-behind-town.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { isUnreadName } from '../../syntax/is-unread-name.ts'
import { countsFirms, isCountOf, isFacility, isNameless } from '../../syntax/nameless.ts'
import { isPossessive } from '../../syntax/possessive.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { tellsOfBoth } from './tells-of-both.ts'

/** "Die Länder zahlen", "der Umsatz der Branche", "zusammen verdienten sie", "bei den Konzernen arbeiten": the subject, or whose the measured noun is, is no company. */
export const isOfOthers = (frame: Frame, site: Site): boolean =>
  isDoneByOthers(frame, site, carrierOf(site.clause, frame)) ||
  isPutIntoOthers(frame, site) ||
  (RESULTS.has(frame.type) && isOfSeveral(site)) ||
  site.clause.phrases.some((one) => isAmongOthers(one, site.clause) || (RESULTS.has(frame.type) && isForOthers(one))) ||
  // "ein Kredit des Landes": whose the money is says who gives it.
  (frame.roles.investor === undefined && isMeasureOfOthers(site)) ||
  isOfEconomy(site)

/** "Zusammen verdienten sie 3 Millionen", "gemeinsam haben beide"; "zwei Werke mit zusammen 300 Stellen" may be one company's. */
function isOfSeveral({ clause, phrase }: Site): boolean {
  const bearer = phrase?.preposition === 'mit' ? bearerBehindTown(phrase) : undefined
  const isOfWorks =
    bearer === null || (bearer !== undefined && bearer.head.kind !== 'entity' && !isCollective(bearer.head))
  return (
    !isOfWorks &&
    clause.units.some(({ norm }) => norm === 'zusammen' || (togetherWords.test(norm) && !tellsOfBoth(clause)))
  )
}

/** What stands in brackets goes on about the clause around them; so does a sum laid out that stands behind a dash. */
const carrierOf = (clause: Clause, { type }: Frame): Clause =>
  clause.verb === null && (clause.kind === 'parenthesis' || (clause.kind === 'fragment' && type === 'spending'))
    ? (clause.parent ?? clause)
    : clause

/** "Wellnova zählt 3 Millionen Kunden", "eine Kette namens Wellnova mit 300 Mitarbeitern": whom nobody knows is told of. */
export const isOfUnread = (frame: Frame, { clause, phrase }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  const bearer = phrase?.preposition === 'mit' ? bearerBehindTown(phrase) : null
  return [isCompanyThatActs(frame, clause) && subject === null ? subjectNoun : null, bearer].some(
    (one) => one !== null && isUnreadName(one.head, clause),
  )
}

/** "Wellnova liefert 3 Züge": does somebody act whom nobody knows? */
export const isUnreadSubject = (clause: Clause): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  return subject === null && subjectNoun !== null && clause.index === 0 && isUnreadName(subjectNoun.head, clause)
}

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
  return (
    (!imposes &&
      !speculates &&
      (hasOtherSubject(clause) || isPluralOfMakers(functionsOf(clause).subjectNoun, clause))) ||
    isFacility(functionsOf(clause).subjectNoun?.head) ||
    isDaughterThere(functionsOf(clause).subjectNoun, clause) ||
    (subject === undefined && clause.phrases.some((one) => one !== phrase && countsFirms(one))) ||
    (frame.type === 'users' && isPerson(clause.antecedent ?? subject?.head)) ||
    (frame.type === 'spending' && isPrivate(clause.antecedent ?? functionsOf(clause).subject))
  )
}

/** "Das Land erhielt 7 Millionen", "9 Millionen erhält der Flughafen": who gets the sum is no company. */
const isPutIntoOthers = ({ type }: Frame, { clause }: Site): boolean =>
  type === 'investment' &&
  (clause.phrases.some(
    ({ head, preposition }) => preposition === 'für' && head.mention === undefined && isManyFirms(head.norm),
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

/** The first bare name that can be a subject; "Bund und Land fördern das Projekt": who gives is not who gets. */
const bareSubject = ({ phrases }: Clause): Phrase | undefined =>
  phrases.find(
    ({ head, preposition, link, cases }) =>
      head.kind === 'entity' && !isPossessive(head) && preposition === '' && link === null && (cases & NOM) !== 0,
  )

/** Is the subject, be it left out, a state or the like, or firms without a name? */
function hasOtherSubject(clause: Clause): boolean {
  const { subject, subjectNoun } = functionsOf(clause)
  return (
    isBody(bareSubject(clause)?.head ?? subject) ||
    isCollective(subjectNoun?.head) ||
    isOneOfOthers(subjectNoun, clause)
  )
}

/** "Die deutschen Maschinenbauer setzten 250 Milliarden um", "die Amerikaner kaufen ein": several, and none is named. */
function isPluralOfMakers(noun: Phrase | null, { units, phrases, verb }: Clause): boolean {
  const isMany = noun !== null && (makersOrTraders.test(noun.head.norm) || peoples.has(noun.head.norm))
  if (!isMany || !isNameless(noun, phrases)) return false
  const at = units.indexOf(noun.head)
  if (at < 0) return false
  const before = units.slice(Math.max(0, at - 1 - MOST_ADJECTIVES), at).findLast(({ kind }) => kind === 'determiner')
  return before === undefined
    ? units.some(({ verbs, norm }) => verbs.length > 0 && norm.endsWith('n')) && verb?.modals.length === 0
    : /^(die|diese|alle|viele|mehrere|einige|beide)$/.test(before.norm)
}

/** What such a body has or does is no company's; persons mostly speak and act for one. */
const BODIES: ReadonlySet<EntityKind> = new Set(['state', 'authority', 'association', 'place', 'outlet', 'index'])

/** Is it the company that acts, not who puts money into it? */
const isCompanyThatActs = ({ roles }: Frame, { verb }: Clause): boolean =>
  roles.company?.some((slot) => slot.kind === 'agent' && slot.lemmas?.includes(verb?.lemma ?? '') !== false) === true &&
  roles.investor === undefined

const isBody = (unit: Unit | undefined | null): boolean => {
  const kind = unit?.kind === 'entity' ? unit.mention?.entity?.kind : undefined
  return kind !== undefined && BODIES.has(kind)
}

const isPerson = (unit: Unit | undefined | null): boolean => unit?.mention?.entity?.kind === 'person'

/** "Altmann ließ sich das Essen 3 Millionen kosten": somebody of whom the text does not say that he acts for a company. */
const isPrivate = (unit: Unit | undefined | null): boolean =>
  isPerson(unit) && unit?.mention?.entity?.parent === undefined

const isCollective = (unit: Unit | undefined | null): boolean =>
  unit != null &&
  (isCountOf(unit, 'collective') ||
    isCountOf(unit, 'firm-word') ||
    (unit.kind === 'noun' &&
      unit.mention?.entity == null &&
      (unit.classes.includes('collective') || isManyFirms(unit.norm))))

/** "bei den Klubs", "bei zwei Unternehmen", "in diesen Unternehmen". */
const isAmongOthers = (phrase: Phrase, clause: Clause): boolean =>
  (phrase.preposition === 'bei' && isCollective(phrase.head)) ||
  ((phrase.preposition === 'bei' || phrase.preposition === 'in') && isPluralOfFirms(phrase, clause))

/** "diesen Unternehmen", "allen Betrieben". */
const isPluralOfFirms = ({ head }: Phrase, { units }: Clause): boolean =>
  head.kind === 'noun' &&
  head.mention?.entity == null &&
  head.classes.includes('firm-word') &&
  head.norm.endsWith('n') &&
  /^(diesen|allen|vielen|mehreren|beiden)$/.test(units[units.indexOf(head) - 1]?.norm ?? '')

/** "garantiert den Vereinen 3 Millionen": whom it is given to. */
const isForOthers = ({ head, preposition, cases, link }: Phrase): boolean =>
  preposition === '' && link === null && (cases & DAT) !== 0 && (cases & NOM) === 0 && isCollective(head)

/** "Die Ukraine-Tochter machte 3 Millionen Verlust": one that only its place tells from others, and that has no name. */
const isDaughterThere = (noun: Phrase | null, { phrases }: Clause): boolean =>
  noun?.head.classes.includes('daughter') === true &&
  noun.head.text.includes('-') &&
  (isNameless(noun, phrases) || BODIES.has(noun.head.mention?.entity?.kind ?? 'company'))

/** "die übrigen fünf Anbieter", "andere Hersteller": firms without a name that are none of those spoken of. */
function isOneOfOthers(noun: Phrase | null, { units }: Clause): boolean {
  if (noun === null || noun.head.mention?.entity != null || !noun.head.classes.includes('firm-word')) return false
  const at = units.indexOf(noun.head)
  return units
    .slice(Math.max(0, at - 1 - MOST_ADJECTIVES), at)
    .some(({ norm, kind }) => kind !== 'verb' && pointsToOthers(norm))
}
const MOST_ADJECTIVES = 3
