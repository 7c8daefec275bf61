import { holdingNouns } from '../../../lexicon/de/events/stake-words.ts'
import { therebyWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { isPossessiveDeterminer } from '../../../lexicon/de/grammar/determiners.ts'
import { whoseWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import type { Place, Site } from '../../cues/cue.ts'
import { fits, isPublicBody } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isCountOf } from '../../syntax/nameless.ts'
import { paidFor } from '../../syntax/paid-for.ts'
import type { Unit } from '../../syntax/unit.ts'
import { functionsOf } from '../../syntax/who.ts'
import { sharesWorth } from './shares-worth.ts'

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word'])

/** "brachte 9 Millionen Aktien unter". */
export const isCountOfShares = (unit: Unit): boolean => isCountOf(unit, ...SHARES)

/** "verkauft seine Aktien", "gibt seinen Bestand ab", "trennt sich von 10 Prozent": what is sold is shares, not a whole company. */
export const isSaleOfShares = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('sell-stake') === true &&
  phrases.some(
    ({ head, preposition }) =>
      (preposition === '' || preposition === 'von') &&
      (head.classes.some((id) => SHARES.has(id)) ||
        head.figure?.figure.kind === 'percent' ||
        isCountOfShares(head) ||
        holdingNouns.has(head.norm)),
  )

/** "verkauft Aktien", be it amid a takeover: papers, not a share of a company. */
const isSaleOfPapers = (clause: Clause): boolean =>
  isSaleOfShares(clause) &&
  clause.phrases.some(
    ({ head, preposition }) => preposition === '' && (head.classes.includes('share-word') || isCountOfShares(head)),
  )

/** "durch den Verkauf des Aktienpakets", "der Verkauf der zehnprozentigen Beteiligung": shares whose sale a noun tells. */
export const isSaleOfPapersTold = ({ phrases }: Clause): boolean =>
  phrases.some(({ head, governor, link }) => {
    const noun = link === 'counted' && governor !== null ? phrases[governor.index - 1] : governor
    return (
      (head.classes.some((id) => SHARES.has(id)) || isCountOfShares(head)) &&
      noun?.head.classes.includes('sell') === true
    )
  })

/** "500 Millionen Euro an X für dessen Anteile", "erhält 500 Millionen Euro für die Beteiligung": what somebody gets for the shares that he has. */
export const paysHolder = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === '' &&
  clause.phrases.some(
    ({ head, preposition }) =>
      preposition === 'für' &&
      head.classes.some((id) => SHARES.has(id)) &&
      (clause.verb?.classes.includes('receive') === true ||
        isSaidWhose(clause.units[clause.units.indexOf(head) - 1]?.norm ?? '')),
  )

/** "zahlt dem Bund 3 Millionen für 5 Prozent an Y": to whom the shares belong. */
export const paysForShareOf = (site: Site): boolean => {
  const { clause, phrase } = site
  const { dative } = functionsOf(clause)
  return (
    phrase?.preposition === '' &&
    clause.verb?.classes.includes('pay') === true &&
    paidFor(clause) !== null &&
    dative?.mention !== undefined &&
    (fits('company', dative.mention) || isPublicBody(dative.mention)) &&
    !clause.phrases.some(({ head, preposition }) => head === dative && preposition !== '')
  )
}

/** "seine Anteile", "deren Anteile". */
const isSaidWhose = (norm: string): boolean => isPossessiveDeterminer(norm) || whoseWords.has(norm)

/** "ein Erlös von N für sein Aktienpaket". */
const isForShares = ({ phrases }: Clause): boolean =>
  phrases.some(
    ({ head, preposition }) =>
      (preposition === 'für' || preposition === 'aus') && head.classes.some((id) => SHARES.has(id)),
  )

/** "Die Transaktion spült 3 Millionen in die Kasse": what a deal or sale brings. */
export const isBroughtByDeal = (clause: Clause): boolean =>
  functionsOf(clause).subjectNoun?.head.classes.some((id) => id === 'deal' || id === 'sell' || id === 'contract') ===
  true

/** "verkaufte Aktien und nahm dafür 3 Millionen ein", "… verkauft. Damit nimmt er 3 Millionen ein": what the sale just told of brings. */
function isPaidForPapersBefore({ parsed, clause, before }: Site): boolean {
  if (
    clause.verb?.classes.some((id) => TAKING.has(id)) !== true ||
    !(clause.units.some(({ norm }) => therebyWords.has(norm)) || goesOnAfterSale(clause))
  )
    return false
  const earlier = parsed.clauses.slice(0, clause.index)
  return (earlier.length > 0 ? earlier : (before?.clauses ?? [])).some(isSaleOfShares)
}
const TAKING: ReadonlySet<string> = new Set(['raise', 'proceeds', 'receive'])

/** "verringert seinen Anteil an Y und nimmt 3 Millionen ein": the same does both. */
const goesOnAfterSale = ({ coordinated, parent }: Clause): boolean =>
  coordinated === true && parent !== null && isSaleOfShares(parent)

const NEAR: ReadonlySet<Place> = new Set([
  'clause',
  'sentence',
  'before',
  'subject',
  'beyond',
  'governor',
  'of',
  'verb',
])

/** Does the clause earn by a sale, with shares named around: "erlöste mit dem Verkauf 2 Milliarden"? */
export const sellsPapers = ({ phrases }: Clause, cues: Site['cues']): boolean =>
  phrases.some(
    ({ head, preposition }) =>
      /^(mit|aus|durch|bei|von)$/.test(preposition) &&
      head.classes.some((id) => id === 'sell-stake' || id === 'share-sale'),
  ) && cues.some(({ classId, place }) => (classId === 'share-word' || classId === 'stake') && NEAR.has(place))

/** Is the sum the price of shares sold, or what they bring in? In the story of a takeover it is the takeover's price. */
export function sellsShares(site: Site): boolean {
  const { clause, phrase, cues } = site
  const has = (id: string, ...places: Place[]): boolean =>
    cues.some(({ classId, place }) => classId === id && places.includes(place))
  if (isSaleOfPapersTold(clause) && (has('raise', 'verb') || has('proceeds', 'verb'))) return true
  if (has('takings', 'governor', 'subject') && isForShares(clause)) return true
  // "Nordwind verkauft Aktien: 3 Millionen Erlös"
  if (has('takings', 'counted') && site.parsed.clauses.some(isSaleOfShares)) return true
  if (isSaleOfShares(clause) && sharesWorth(site) !== null) return true
  if (phrase?.preposition === 'für' && isSaleOfPapers(clause)) return true
  if (has('raise', 'verb') && sellsPapers(clause, cues)) return true
  if (isPaidForPapersBefore(site)) return true
  if (has('acquire', 'story')) return false
  if (
    (has('raise', 'verb') || has('proceeds', 'verb')) &&
    (has('share-word', 'before') || has('stake', 'before')) &&
    (has('sell-stake', 'before') || has('share-sale', 'before') || isBroughtByDeal(clause))
  )
    return true
  if (has('takings', 'governor', 'subject'))
    return has('share-word', 'sentence', 'clause') || has('sell-stake', 'before')
  return (
    phrase?.preposition === 'für' &&
    isSaleOfShares(clause.verb === null && clause.parent !== null ? clause.parent : clause)
  )
}
