import { newShares, proceedsNouns } from '../../../lexicon/de/events/having-words.ts'
import { therebyWords, thisWayWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { partOfToldWords, thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { lettingGoVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { offeringSharesVerbs } from '../../../lexicon/de/verbs/financing.ts'
import { comingInVerbs, gainedByVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { verbsOfAmount } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import { governedPlaces, type Place, type Site } from '../../cues/cue.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { toldBefore } from '../told-before.ts'
import { isSaleOfPapersTold, isSaleOfShares } from './sells-shares.ts'
import { tellsAmount, tellsInflow } from './tells-sum.ts'

/** What is told of shares: a company offers them to the public, or an owner sells those that he has. */
export interface ShareDeal {
  readonly kind: 'issue' | 'sale'
  readonly parsed: ParsedSentence
  readonly clause: Clause
}

const ISSUES: ReadonlySet<string> = new Set(['ipo', 'share-sale', 'capital-increase', 'new-shares', 'tap-market'])

/** "plant den Börsengang", "gibt neue Aktien aus", "Die Kapitalerhöhung ist beschlossen". */
const isIssue = ({ units, verb }: Clause): boolean =>
  units.some(
    ({ kind, classes, figure }) =>
      (kind !== 'attribute' && kind !== 'verb' && classes.some((id) => ISSUES.has(id))) ||
      newShares.test(figure?.figure.text ?? ''),
  ) || verb?.classes.some((id) => id === 'tap-market' || id === 'ipo') === true

/** "verkauft Aktien", "steigt bei Y aus", "denkt über den Verkauf von Aktien nach". */
const isSale = (clause: Clause): boolean =>
  isSaleOfShares(clause) || isSaleOfPapersTold(clause) || lettingGoVerbs.has(clause.verb?.lemma ?? '')

const kindOf = (clause: Clause): ShareDeal['kind'] | null =>
  isSale(clause) ? 'sale' : isIssue(clause) ? 'issue' : null

/** The deal in shares that a figure's sentence goes on about: told before in its sentence, or in the sentences of the paragraph before it, if nothing else was told since. */
export const shareDealBefore = (site: Site): ShareDeal | null =>
  toldBefore(site, ELSEWHERE, (parsed, clause) => {
    const kind = kindOf(clause)
    return kind === null ? null : { kind, parsed, clause }
  })
const ELSEWHERE: ReadonlySet<string> = new Set([
  'funding-round',
  'convertible',
  'revenue-strict',
  'dividend',
  'insolvent',
])

/** "hat 3 Millionen erlöst. Die neuen Aktien wurden platziert": the next sentence says of what the sum is. */
const shareDealBehind = ({ next }: Site): ShareDeal | null => {
  const clause = next?.clauses[0]
  const topic = clause?.units.slice(0, TOPIC).some(({ classes }) => classes.some((id) => ISSUED.has(id)))
  return next != null && clause !== undefined && topic === true ? { kind: 'issue', parsed: next, clause } : null
}
const ISSUED: ReadonlySet<string> = new Set(['share-sale', 'capital-increase', 'new-shares'])
/** How many units may stand before the noun that a sentence is about: "Die neuen Aktien". */
const TOPIC = 3

/** "Der Erlös: 3 Millionen", "mit Einnahmen von 3 Millionen". */
const isTakings = ({ cues, clause }: Site): boolean =>
  cues.some(
    ({ classId, place, text }) =>
      OWN.has(place) && (TAKINGS.has(classId) || (classId === 'revenue' && proceedsNouns.test(text.toLowerCase()))),
  ) && clause.phrases.every(({ head }) => head.figure?.figure.kind !== 'date')
const TAKINGS: ReadonlySet<string> = new Set(['takings', 'inflow'])
const OWN: ReadonlySet<Place> = new Set(['governor', 'subject', 'counted', 'beyond'])

/** "damit", "auf diesem Weg", "das", "das Paket": what was told is what brings the sum. */
const pointsBack = ({ clause: { units, phrases } }: Site): boolean =>
  units.some(({ norm }) => therebyWords.has(norm) || thisWayWords.has(norm) || thatWords.has(norm)) ||
  phrases.some(({ head, governor }) => governor === null && head.classes.some((id) => BRINGING.has(id)))
const BRINGING: ReadonlySet<string> = new Set([...ISSUES, 'stake', 'share-word', 'deal', 'issue', 'sell'])

/** "sollen 3 Millionen eingesammelt werden", "nimmt damit 3 Millionen ein": the sum itself comes in. */
const comesIn = (site: Site): boolean => {
  const { clause, phrase } = site
  const lemma = clause.verb?.lemma ?? ''
  if (phrase?.preposition !== '' || phrase.link !== null) return false
  // "bringt 3 Millionen auf die Waage": so much a company is worth.
  const isWeight = lemma === 'bringen' && clause.phrases.some(({ preposition }) => preposition === 'auf')
  return comingInVerbs.has(lemma) || (gainedByVerbs.has(lemma) && pointsBack(site) && !isWeight)
}

/** "Aktien für 3 Millionen wurden platziert", "Papiere im Wert von 3 Millionen". */
const isOfPapers = ({ clause, cues }: Site): boolean =>
  offeringSharesVerbs.has(clause.verb?.lemma ?? '') &&
  cues.some(({ classId, place }) => classId === 'share-word' && OWN.has(place))

/** "Im ersten Halbjahr nahm Seestern 3 Millionen ein": with a time, and nothing that points back, it is turnover. */
const isTurnover = (site: Site): boolean =>
  site.clause.verb?.classes.includes('revenue') === true &&
  !pointsBack(site) &&
  site.clause.verb.tense !== 'none' &&
  !isHoped(site.clause)
const isHoped = ({ verb }: Clause): boolean => (verb?.modals.length ?? 0) > 0

/** "Das Volumen der Transaktion liegt bei 3 Millionen". */
const isVolumeOfDeal = ({ clause: { verb, phrases }, phrase }: Site): boolean => {
  const volume = phrases.find(({ head, preposition }) => preposition === '' && head.classes.includes('amount'))
  const of = phrases.filter((one) => volume !== undefined && one.governor === volume && one !== phrase)
  return (
    of.length > 0 &&
    of.every(({ head }) => head.classes.some((id) => BRINGING.has(id))) &&
    verbsOfAmount.get(verb?.lemma ?? '')?.has(phrase?.preposition ?? 'none') === true
  )
}

/** The deal in shares whose volume or proceeds a clause tells, without saying itself of what; what its own clause tells comes first. */
export function shareDealTold(site: Site): ShareDeal | null {
  const { parsed, clause } = site
  // "Der Wert liegt bei 3 Millionen": so much the company is worth.
  const isWorth = site.cues.some(({ classId, place }) => classId === 'worth' && governedPlaces.has(place))
  // "davon fließen 3 Millionen Seestern selbst zu": who gets a part is read where the whole is.
  const isPart = clause.units.some(({ norm }) => partOfToldWords.test(norm))
  if (isPart || isSale(clause) || (isWorth && !isOfPapers(site))) return null
  const comes = comesIn(site)
  const papers = isOfPapers(site)
  if ((comes || papers) && isIssue(clause)) return { kind: 'issue', parsed, clause }
  const before = shareDealBefore(site)
  const deal = before ?? (comes ? shareDealBehind(site) : null)
  if (deal === null) return null
  const tells = comes || papers || isTakings(site) || isVolumeOfDeal(site) || tellsAmount(site) || tellsInflow(site)
  const isNear = site.earlier?.[0] === deal.parsed || site.next === deal.parsed || parsed === deal.parsed
  return tells && (isNear || !isTurnover(site)) ? deal : null
}
