import { headClasses } from '../../../lexicon/de/events/noun-index.ts'
import {
  accountVerbs,
  aimNouns,
  amongVerbs,
  buyingAtVerbs,
  complaints,
  connectingVerbs,
  courtingVerbs,
  customersToBe,
  followers,
  isAccount,
  leavingUserVerbs,
  numberNouns,
  sellingPlaces,
  servingVerbs,
  useNouns,
  userCountingVerbs,
  usingVerbs,
  voicingVerbs,
} from '../../../lexicon/de/events/user-words.ts'
import { isPossessiveDeterminer } from '../../../lexicon/de/grammar/determiners.ts'
import { isMeasure } from '../../../lexicon/de/units.ts'
import { deliveringVerbs } from '../../../lexicon/de/verbs/ordering.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { isDefinite } from '../../syntax/is-definite.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'

/** The figure counts users; an audience only where the clause says whose it is, people only where they use something. */
export function countsUsers({ figure }: FigureMention, site: Site): boolean {
  const { cues, clause } = site
  const counts = (id: string): boolean =>
    cues.some(({ classId, place }) => classId === id && (place === 'counted' || place === 'head'))
  if (figure.kind !== 'count') return false
  if (figure.unit === null) return true
  if (isMeasure(figure.unit)) return false
  if (usesIt(site) || isCountedAmongUsers(site) || isOfBase(site) || isInUseAt(site)) return true
  if (counts('users')) return !actThemselves(site, figure.value ?? 0) && !isFollowing(site) && !isAimedAt(site)
  if (counts('audience'))
    return (
      isNumberOf(site) ||
      isOfFirm(site) ||
      isLargeWith(site) ||
      isServed(site) ||
      (cues.some(({ classId, place }) => classId === 'have' && place === 'verb') &&
        functionsOf(clause).subject !== null)
    )
  // "versichert zwei Millionen Menschen"
  return (
    counts('people') &&
    servingVerbs.has(clause.verb?.lemma ?? '') &&
    fits('company', functionsOf(clause).subject?.mention)
  )
}

/** "Die Nutzerbasis umfasst zwei Millionen Menschen", "der Kundenstamm von 300 Betrieben": those who can be customers are, where such a noun is told of. */
const isOfBase = ({ cues, phrase }: Site): boolean =>
  phrase !== null &&
  cues.some(({ classId, place }) => classId === 'users' && OF_BASE.has(place)) &&
  countsPeople(phrase)
const OF_BASE: ReadonlySet<string> = new Set(['subject', 'governor'])

/** "Mit 4.000 Mitgliedern ist Seestern die größte Kasse": so many it has. */
const isLargeWith = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'mit' &&
  (clause.verb?.classes.includes('copula') === true || amongVerbs.has(clause.verb?.lemma ?? '')) &&
  fits('company', functionsOf(clause).subject?.mention)

/** "Angeschlossen wurden 2.500 Haushalte", "300 Haushalte werden mit Wärme versorgt". */
const isServed = ({ clause: { verb }, phrase }: Site): boolean =>
  verb?.passive === true &&
  phrase?.preposition === '' &&
  (servingVerbs.has(verb.lemma) || connectingVerbs.has(verb.lemma))

/** "Zwei Millionen Schüler nutzen die App", "wird von zwei Millionen Schülern genutzt", "zwei Millionen Menschen haben hier ein Konto", "zu den Kunden zählen 400 Banken". */
export function usesIt({ clause, phrase }: Site): boolean {
  const { verb, phrases } = clause
  if (verb === null || phrase === null) return false
  // "Genutzt wird die App von zwei Millionen Schülern": who does it stands behind what they use.
  if (verb.passive)
    return (
      phrase.preposition === 'von' &&
      usingVerbs.has(verb.lemma) &&
      (phrase.governor === null ||
        phrase.governor === functionsOf(clause).subjectNoun ||
        phrase.governor.head === functionsOf(clause).subject)
    )
  if (phrase.governor !== null) return false
  if (phrase.preposition !== '') return false
  if (amongVerbs.has(verb.lemma))
    return phrases.some(({ head, preposition }) => preposition === 'zu' && areCustomers(head))
  // "Zwei Millionen Haushalte kehren Seestern den Rücken", "kaufen bei Seestern ein"
  if (leavingUserVerbs.has(verb.lemma) || (buyingAtVerbs.has(verb.lemma) && isAtFirm(clause)))
    return countsPeople(phrase)
  if (usingVerbs.has(verb.lemma)) return functionsOf(clause).subject?.kind !== 'entity' || isOpened(clause, phrase)
  return (
    accountVerbs.has(verb.lemma) && phrases.some(({ head, preposition }) => preposition === '' && isAccount(head.norm))
  )
}

/** "beim Händler Seestern", "auf der Plattform": where people buy. */
const isAtFirm = ({ phrases }: Site['clause']): boolean =>
  phrases.some(
    ({ head, preposition }) =>
      /^(bei|auf|über)$/.test(preposition) &&
      (fits('company', head.mention) || head.classes.includes('firm-word') || sellingPlaces.test(head.norm)),
  )

/** People or households, whatever they are called: no goods. */
const countsPeople = ({ head }: NonNullable<Site['phrase']>): boolean => {
  const figure = head.figure?.figure
  const unit = figure?.kind === 'count' ? (figure.unit ?? '') : ''
  return headClasses(unit).some((id) => PEOPLE.has(id)) || customersToBe.test(unit.toLowerCase())
}
const PEOPLE: ReadonlySet<string> = new Set(['people', 'audience', 'users', 'firm-word'])

/** "zu den Kunden", "zu seinen Abnehmern" */
const areCustomers = ({ classes }: Unit): boolean =>
  classes.some((id) => id === 'users' || id === 'audience' || id === 'customer-word')

/** "ist bei 3.500 Firmen im Einsatz", "liefert an 400 Haushalte", "beliefert 300 Bäckereien": they have it, and it is served to them. */
const isInUseAt = ({ clause: { verb, phrases }, phrase }: Site): boolean =>
  phrase !== null &&
  ((phrase.preposition === 'bei' &&
    countsPeople(phrase) &&
    phrases.some(({ head, preposition }) => preposition === 'in' && useNouns.has(head.norm))) ||
    (phrase.preposition === 'an' && deliveringVerbs.has(verb?.lemma ?? '') && countsPeople(phrase)) ||
    (phrase.preposition === '' && phrase.link === null && verb?.lemma === 'beliefern'))

/** "zählt 5.000 Firmen zu seinen Kunden", "hat 300 Banken als Kunden": whatever they are, they use it. */
const isCountedAmongUsers = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  userCountingVerbs.has(clause.verb?.lemma ?? '') &&
  clause.phrases.some(({ head, preposition }) => /^(zu|als|unter)$/.test(preposition) && areCustomers(head))

/** "Die App X nutzen zwei Millionen Schüler": before a plural verb a name is what they use. */
const isOpened = ({ units }: Site['clause'], phrase: NonNullable<Site['phrase']>): boolean =>
  units.some(({ kind, norm }) => kind === 'verb' && /en$/.test(norm)) && phrase.head.figure !== undefined

/** "die Zahl der Fahrgäste stieg auf zwei Millionen" */
const isNumberOf = ({ clause }: Site): boolean =>
  clause.phrases.some(({ head, preposition }) => preposition === '' && numberNouns.test(head.norm))

/** "die zwei Millionen Versicherten der Seestern": all that it has, as its article says. */
const isOfFirm = ({ clause, phrase }: Site): boolean =>
  phrase !== null &&
  isDefinite(clause, phrase) &&
  clause.phrases.some(
    ({ head, governor, link, preposition }) =>
      governor === phrase &&
      (link === 'genitive' || link === 'possessor' || /^(von|bei)$/.test(preposition)) &&
      fits('company', head.mention),
  )

/** "hat zwei Millionen Kunden im Visier", "zielt auf zwei Millionen Nutzer": those it would like to have. */
const isAimedAt = ({ clause }: Site): boolean =>
  courtingVerbs.has(clause.verb?.lemma ?? '') ||
  clause.phrases.some(({ head, preposition }) => preposition === 'in' && aimNouns.has(head.norm))

/** "über 100 Nutzer klagen": they do something, and are not all that there are; so many do nothing by themselves. */
const actThemselves = ({ clause, phrase }: Site, many: number): boolean =>
  (isBareOrHedged(phrase) && clause.phrases.some(({ preposition }) => preposition === 'gegen')) ||
  clause.phrases.some(({ head, preposition }) => preposition === '' && complaints.test(head.norm)) ||
  (many < MASS && isBareOrHedged(phrase) && clause.verb !== null && voicingVerbs.has(clause.verb.lemma))
const MASS = 10_000
/** "über 100 Nutzer klagen": before a number "über" is no preposition. */
const isBareOrHedged = (phrase: Site['phrase']): boolean =>
  phrase?.preposition === '' || (phrase?.preposition === 'über' && phrase.head.figure?.figure.hedge === 'over')

/** "seine 3 Millionen Follower": those of a person, where no company is spoken of. */
const isFollowing = ({ clause, phrase }: Site): boolean =>
  ![clause, clause.parent].some(
    (one) => one !== null && functionsOf(one).subject?.mention?.entity?.kind === 'company',
  ) &&
  followers.test(followed(phrase)) &&
  clause.units.some(
    ({ kind, norm, end }) => kind === 'determiner' && isPossessiveDeterminer(norm) && end + 1 === phrase?.head.start,
  )
const followed = (phrase: Site['phrase']): string => {
  const figure = phrase?.head.figure?.figure
  return (figure?.kind === 'count' ? (figure.unit ?? '') : '').split(/[-\s]/).at(-1)?.toLowerCase() ?? ''
}
