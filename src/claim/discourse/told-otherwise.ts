import { isCommonNoun } from '../../lexicon/de/entity/is-common-noun.ts'
import { places } from '../../lexicon/de/entity/places.ts'
import { headClasses } from '../../lexicon/de/events/noun-index.ts'
import { NOM } from '../../lexicon/de/grammar/determiners.ts'
import { sumByMit } from '../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType, RoleName } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Site } from '../cues/cue.ts'
import type { Frame } from '../frames/define-frame.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isAnaphoric } from '../syntax/is-anaphoric.ts'
import { isDefinite } from '../syntax/is-definite.ts'
import { isUnreadName } from '../syntax/is-unread-name.ts'
import { isPossessive } from '../syntax/possessive.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'

/** Roles of who acts in a deal. */
const ACTORS: ReadonlySet<RoleName> = new Set(['buyer', 'investor', 'holder'])
/** What such a body has or does is no company's; persons mostly speak and act for one. */
const BODIES: ReadonlySet<EntityKind> = new Set(['state', 'authority', 'association', 'place', 'outlet', 'index'])

/**
 * Does the figure's own clause say who plays a role, though it names nobody who can? "Die Branche setzte 3 Milliarden um", "die Schulden des
 * Landes", "ein Hersteller mit 300 Mitarbeitern", "51 Prozent an der früheren Energiefirma": then no name from elsewhere does.
 */
export function isToldOtherwise(role: RoleName, frame: Frame, site: Site): boolean {
  if (role === 'company')
    return (
      isOfOthers(frame, site) ||
      isOfUnread(frame, site) ||
      isOfThing(frame, site) ||
      hasOtherBearer(site) ||
      isPartOfUnnamed(frame, site) ||
      buysUnnamed(frame, site)
    )
  return ACTORS.has(role) && isDoneByUnnamed(role, frame, site)
}

/** "Die Länder zahlen", "der Umsatz der Branche", "zusammen verdienten sie", "bei den Konzernen arbeiten": the subject, or whose the measured noun is, is no company. */
function isOfOthers(frame: Frame, { clause, cues, phrase }: Site): boolean {
  const { subjectNoun } = functionsOf(clause)
  const subject = clause.phrases.find(
    ({ head, preposition, link, cases }) =>
      head.kind === 'entity' && !isPossessive(head) && preposition === '' && link === null && (cases & NOM) !== 0,
  )
  // "Bund und Land fördern das Projekt": who gives is not who gets.
  const acts = clause.verb !== null && clause.verb.passive !== true && isCompanyThatActs(frame, clause)
  const imposes =
    frame.type === 'spending' && cues.some(({ classId, place }) => classId === 'fine' && MEASURED.has(place))
  const others = isBody(subject?.head) || isCollective(subjectNoun?.head) || isOneOfOthers(subjectNoun, clause)
  if (acts && !imposes && others) return true
  if ((acts || frame.type === 'investment') && isFacility(subjectNoun?.head)) return true
  // "Das Land erhielt 7 Millionen": who gets the sum is no company.
  if (
    frame.type === 'investment' &&
    clause.verb?.passive === false &&
    clause.verb.classes.includes('receive') &&
    others
  )
    return true
  if (acts && subject === undefined && clause.phrases.some((one) => one !== phrase && countsFirms(one))) return true
  if (RESULTS.has(frame.type) && clause.units.some(({ norm }) => norm === 'zusammen')) return true
  if (clause.phrases.some(({ head, preposition }) => preposition === 'bei' && isCollective(head))) return true
  if (acts && frame.type === 'users' && isPerson(clause.antecedent ?? subject?.head)) return true
  const measures = new Set(
    cues.filter(({ place, clause: at }) => at === clause && MEASURED.has(place)).map(({ phrase }) => phrase),
  )
  return clause.phrases.some(
    ({ governor, link, preposition, head }) =>
      governor !== null &&
      measures.has(governor) &&
      (link === 'genitive' || preposition === 'von') &&
      (isBody(head) || isCollective(head)),
  )
}

/** "Wellnova zählt 3 Millionen Kunden", "eine Kette namens Wellnova mit 300 Mitarbeitern": whom nobody knows is told of. */
const isOfUnread = (frame: Frame, { clause, phrase }: Site): boolean => {
  const { subject, subjectNoun } = functionsOf(clause)
  const bearer = phrase?.preposition === 'mit' ? phrase.governor : null
  return [isCompanyThatActs(frame, clause) && subject === null ? subjectNoun : null, bearer].some(
    (one) => one !== null && isUnreadName(one.head, clause),
  )
}

/** "Das Flugzeug ist 20 Millionen wert", "31 Häuser mit einem Wert von 2 Milliarden": what a thing is worth is no company's worth. */
const isOfThing = (frame: Frame, { clause, cues }: Site): boolean => {
  if (frame.type !== 'valuation') return false
  const worth = cues.find(({ place, clause: at, phrase }) => at === clause && MEASURED.has(place) && phrase !== null)
  const having = worth?.phrase?.preposition === 'mit' ? worth.phrase.governor : null
  const bare = clause.phrases.filter(
    ({ preposition, link, cases }) => preposition === '' && link === null && (cases & NOM) !== 0,
  )
  const subjects = functionsOf(clause).subject === null ? bare : []
  return [having, ...subjects].some((one) => one !== null && isThing(one) && isNameless(one, clause.phrases))
}

/** An everyday noun that is no word of business. */
const isThing = ({ head }: Phrase): boolean =>
  head.kind === 'noun' && head.classes.length === 0 && isCommonNoun(head.norm)

/** What several companies have together is none's. */
const RESULTS: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'headcount', 'users', 'growth'])
const MEASURED: ReadonlySet<string> = new Set(['governor', 'subject', 'beyond'])

/** Is it the company that acts, not who puts money into it? */
const isCompanyThatActs = ({ roles }: Frame, { verb }: Clause): boolean =>
  roles.company?.some((slot) => slot.kind === 'agent' && slot.lemmas?.includes(verb?.lemma ?? '') !== false) === true &&
  roles.investor === undefined

const isBody = (unit: Unit | undefined | null): boolean => {
  const kind = unit?.kind === 'entity' ? unit.mention?.entity?.kind : undefined
  return kind !== undefined && BODIES.has(kind)
}

const isPerson = (unit: Unit | undefined | null): boolean => unit?.mention?.entity?.kind === 'person'

const isCollective = (unit: Unit | undefined | null): boolean =>
  unit?.kind === 'noun' && unit.mention?.entity == null && (unit.classes.includes('collective') || MANY.test(unit.text))

/** "9 Millionen erhält der Flughafen": what is run for the public, and has no name here. */
const isFacility = (unit: Unit | undefined): boolean =>
  unit?.kind === 'noun' && unit.mention?.entity == null && unit.classes.includes('facility')

/** "Topkonzerne", "DAX-Unternehmen": many companies together. */
const MANY = /(konzerne|firmen|betriebe|gesellschaften|schwergewichte)n?$|^(m|s|tec)?dax-.*unternehmen$/i

/** "die übrigen fünf Anbieter", "andere Hersteller": firms without a name that are none of those spoken of. */
function isOneOfOthers(noun: Phrase | null, { units }: Clause): boolean {
  if (noun === null || noun.head.mention?.entity != null || !noun.head.classes.includes('firm-word')) return false
  const at = units.indexOf(noun.head)
  return units
    .slice(Math.max(0, at - 1 - MOST_ADJECTIVES), at)
    .some(({ norm, kind }) => kind !== 'verb' && OTHERS.test(norm))
}
const MOST_ADJECTIVES = 3
const OTHERS =
  /^(übrige|andere|restliche|sonstige|weitere|meiste|viele|mehrere|zahlreiche|einige|sämtliche|alle)[nrms]?$/

/** "Die fünf Anbieter erreichen zusammen 3 Millionen Kunden". */
const countsFirms = ({ head, preposition, link }: Phrase): boolean =>
  head.figure?.figure.kind === 'count' &&
  preposition === '' &&
  link === null &&
  headClasses(head.figure.figure.unit ?? '').includes('firm-word')

/** "ein Hersteller mit 300 Mitarbeitern", "das Tagblatt mit 90.000 Euro": it stands with a firm that has no name, or with no firm. */
function hasOtherBearer({ clause, phrase }: Site): boolean {
  if (phrase?.preposition !== 'mit' || phrase.governor === null || sumByMit.has(clause.verb?.lemma ?? '')) return false
  const { head } = phrase.governor
  if (head.kind === 'entity') return head.mention?.entity != null && !fits('company', head.mention)
  return head.kind === 'noun' && head.classes.includes('firm-word') && head.mention?.entity == null
}

/** "51 Prozent an der damaligen Landesbank". */
const isPartOfUnnamed = (frame: Frame, { clause, phrase }: Site): boolean =>
  frame.type === 'stake' &&
  clause.phrases.some(
    (part) =>
      part.governor === phrase &&
      part.preposition === 'an' &&
      isUnnamed(part, clause.phrases) &&
      !(isFirmWord(part) && isAnaphoric(clause, part)) &&
      clause.verb?.lemma.startsWith(`${part.head.norm}~`) !== true,
  )

/** "kauft einen Hersteller für 2 Millionen", "übernahm Teile des Geschäfts": what is bought is spoken of for the first time, and has no name. */
const buysUnnamed = (frame: Frame, { clause }: Site): boolean =>
  frame.type === 'acquisition' &&
  clause.verb?.classes.some((id) => id === 'acquire' || id === 'sell') === true &&
  clause.phrases.some(
    (part) =>
      part.preposition === '' &&
      part.link === null &&
      part.head.classes.some((id) => BOUGHT.has(id)) &&
      isNameless(part, clause.phrases) &&
      !isDefinite(clause, part),
  )
const BOUGHT: ReadonlySet<string> = new Set(['firm-word', 'part', 'daughter'])

const isFirmWord = ({ head }: Phrase): boolean =>
  head.classes.some((id) => id === 'firm-word' || id === 'investor-word')

/** A noun that is neither a share nor called by a name. */
const isUnnamed = (part: Phrase, phrases: readonly Phrase[]): boolean =>
  isNameless(part, phrases) && !part.head.classes.some((id) => SHARES.has(id))

/** What shares and the capital are called, and where they are traded: whose they are stands elsewhere. */
const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word', 'share', 'capital', 'trading'])

/** A noun that no name stands beside. */
const isNameless = (part: Phrase, phrases: readonly Phrase[]): boolean =>
  part.head.kind === 'noun' &&
  part.head.mention?.entity == null &&
  !phrases.some(({ governor, head }) => governor === part && head.kind === 'entity')

/** "Die Autobauer hatten Seestern für 2 Milliarden übernommen", "erhielt 2 Millionen von Investoren": who acts are firms without a name. */
function isDoneByUnnamed(role: RoleName, frame: Frame, { clause, phrase }: Site): boolean {
  const { verb } = clause
  if (role === 'holder' && isOfCity(clause, phrase)) return true
  if (role === 'holder' && verb?.lemma === 'gehören') return clause.phrases.some((one) => isUnnamedOwner(one, clause))
  if (verb === null || !frame.evokes.some(({ classes }) => classes.some((id) => verb.classes.includes(id))))
    return false
  if (verb.passive || (role === 'investor' && verb.classes.includes('receive')))
    return clause.phrases.some((phrase) => phrase.preposition === 'von' && isUnnamedActor(phrase, clause, role))
  const { subject, subjectNoun } = functionsOf(clause)
  // "Hamburg hält 69 Prozent"
  if (role === 'holder' && subject === null && subjectNoun !== null && places.has(subjectNoun.head.text)) return true
  // "Die drei Partner halten je 33 Prozent"
  if (subject === null && clause.phrases.some(countsFirms)) return true
  return (
    subject === null &&
    subjectNoun !== null &&
    !clause.units.some(isSubjectPronoun) &&
    isUnnamedActor(subjectNoun, clause, role)
  )
}

/** "Der Stadt gehören 70 Prozent": a city that is not named stands right beside the share. */
const isOfCity = ({ verb, phrases }: Clause, figure: Phrase | null): boolean =>
  verb?.classes.includes('hold') === true &&
  phrases.some(
    ({ head, preposition, index }) =>
      preposition === '' &&
      CITY.test(head.norm) &&
      head.mention === undefined &&
      Math.abs(index - (figure?.index ?? -9)) === 1,
  )
const CITY = /^(hanse|heimat)?stadt$|^(kommune|gemeinde|landkreis)$/

/** "gehört zu 39 Prozent zum Imperium der Familie": no state, which a text calls so without naming it. */
const isUnnamedOwner = (phrase: Phrase, clause: Clause): boolean =>
  (phrase.preposition === 'zu' || (phrase.preposition === '' && phrase.link === null && (phrase.cases & NOM) === 0)) &&
  isUnnamed(phrase, clause.phrases) &&
  !phrase.head.classes.includes('state') &&
  !isAnaphoric(clause, phrase)

/** "2019 hat sie die Firma gekauft": the noun is what is bought. */
const isSubjectPronoun = ({ kind, norm }: Unit): boolean => kind !== 'entity' && /^(er|sie|wir|man|ich)$/.test(norm)

/** Shareholders and owners put money in, but of shares they are as likely who lets them go. */
const isUnnamedActor = (phrase: Phrase, clause: Clause, role: RoleName): boolean =>
  isNameless(phrase, clause.phrases) &&
  !(isFirmWord(phrase) && isAnaphoric(clause, phrase)) &&
  phrase.head.classes.some((id) => FIRMS.has(id) || (role === 'investor' && FINANCIERS.has(id)))
const FIRMS: ReadonlySet<string> = new Set(['firm-word', 'collective', 'investor-word'])
const FINANCIERS: ReadonlySet<string> = new Set(['lender-word', 'owner', 'hold'])
