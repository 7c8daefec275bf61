import { comparativeWords } from '../../../lexicon/de/events/compared-words.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { amountingVerbs, comesToVerbs } from '../../../lexicon/de/verbs/equating.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { governedPlaces, type Site } from '../../cues/cue.ts'
import { isSigned } from '../../frames/conditions/signed.ts'
import { growth } from '../../frames/de/growth.ts'
import { profit, revenue } from '../../frames/de/results.ts'
import { shareMove } from '../../frames/de/share-move.ts'
import { sharePrice } from '../../frames/de/share-price.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import { bearerOf } from '../../roles/bearer-of.ts'
import { fillRoles } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isOfManyOrders } from '../unnamed/of-many-orders.ts'
import { BUSINESS } from './same-of-other-time.ts'

/**
 * "4,2 Milliarden Euro (plus 18 Prozent)", "8,96 Euro (-3,9 %)", "475 Millionen Euro, 18 Prozent mehr als zuvor": a signed percentage in
 * brackets, a plus of so much, or one that is so much more or less, is the change of the figure before it.
 */
export function changeOf(figure: FigureMention, site: Site, last: Reading): Match | null {
  if (figure.figure.kind !== 'percent') return null
  const { clause } = site
  const bracketed = clause.kind === 'parenthesis' && isSigned(figure, clause)
  if (
    !bracketed &&
    !(clause.verb === null && isCompared(figure, clause)) &&
    !saysHowMuchMore(figure, clause) &&
    !isPlus(site)
  )
    return null
  const before = last.match ?? outputTold(last)
  if (before === null) return null
  const { type, toldAs } = before.frame
  // What a bidder adds to the price, or bids more than before, is no move of it.
  if (toldAs === 'bid') return null
  const frame = type === 'share_price' ? shareMove : BUSINESS.has(type) || before.frame === growth ? growth : null
  if (frame === null) return null
  // "Seestern (plus 3 Prozent) und Nordwind (plus 2 Prozent)": in brackets behind a name it is that one's.
  const mention = bracketed ? bearerOf(site)?.mention : undefined
  const company = fits('company', mention)
    ? { company: { mention, why: 'the name before the brackets', weight: 1 } }
    : {}
  return { ...before, frame, fillers: { ...before.fillers, ...company }, triggers: [] }
}

/** "hat 2,4 Millionen Autos verkauft", "Aufträge über 4 Milliarden": how much a company makes or sells, told by no frame, so that its change is of that. */
const outputTold = ({ figure, site }: Reading): Match | null => {
  const { kind } = figure.figure
  if (kind !== 'count' && kind !== 'money') return null
  const isOutput =
    kind === 'count'
      ? site.clause.verb?.classes.includes('turn-out') === true
      : isOfManyOrders(site) ||
        site.cues.some(({ classId, place }) => classId === 'business-figure' && governedPlaces.has(place))
  return isOutput ? { frame: growth, score: 0, triggers: [], site, fillers: fillRoles(growth, site) } : null
}

/** "Das sind 14 Prozent mehr als im Vorjahr": does the clause say of what was just told how much more or less it is? */
export const saysHowMuchMore = (figure: FigureMention, clause: Clause): boolean =>
  figure.figure.kind === 'percent' &&
  amountingVerbs.has(clause.verb?.lemma ?? '') &&
  thatWords.has(clause.units[0]?.norm ?? '') &&
  isCompared(figure, clause)

/** "…, ein Plus von 14 Prozent", "was einem Zuwachs von 14 Prozent entspricht": an apposition to what was told before. */
const isPlus = ({ clause, phrase }: Site): boolean => {
  const { governor, preposition } = phrase ?? { governor: null, preposition: '' }
  return (
    /^(von|um)$/.test(preposition) &&
    governor?.head.kind === 'noun' &&
    governor.governor === null &&
    governor.head.classes.some((id) => CHANGES.has(id)) &&
    (clause.kind === 'fragment' || amountingVerbs.has(clause.verb?.lemma ?? '')) &&
    (clause.verb === null || thatWords.has(clause.units[0]?.norm ?? '') || clause.units[0]?.norm === 'was') &&
    clause.phrases.every(
      ({ head }) => head === governor.head || head.kind === 'figure' || !head.classes.some((id) => MEASURES.has(id)),
    )
  )
}
const CHANGES: ReadonlySet<string> = new Set(['rise', 'fall', 'growth'])
const MEASURES: ReadonlySet<string> = new Set(['revenue', 'profit', 'business-figure', 'share-word', 'other-measure'])

const isCompared = (figure: FigureMention, { units }: Clause): boolean =>
  comparativeWords.has(units[units.findIndex((unit) => unit.figure === figure) + 1]?.norm ?? '')

/** "stieg um 24 Prozent auf 4,2 Milliarden Euro", "ein Umsatzplus von 9 Prozent auf 9 Milliarden", "gewannen 3 Prozent auf 48 Euro": what a business figure or a share changed to. */
export function levelOf(figure: FigureMention, { clause, phrase }: Site, before: Reading | null): Match | null {
  if (before === null || before.match === null || figure.figure.kind !== 'money') return null
  if (!reaches(clause, before.site.clause) && (before.site.clause !== clause || !LEVEL.has(phrase?.preposition ?? '')))
    return null
  if (before.match.frame === shareMove)
    return (figure.figure.value ?? DEAREST) < DEAREST ? { ...before.match, frame: sharePrice, triggers: [] } : null
  if (before.match.frame !== growth || (before.site.clause === clause && phrase?.preposition !== 'auf')) return null
  const { of } = growth.qualifiers?.(before.site, before.figure) ?? {}
  const frame = of === 'revenue' ? revenue : of === 'profit' || of === 'loss' ? profit : null
  return frame === null ? null : { ...before.match, frame, triggers: [] }
}

/** "verbesserte den Betriebsgewinn um 7 Prozent und kam auf 1,4 Milliarden": what goes on without a noun is what has changed. */
const reaches = ({ coordinated, parent, verb, phrases }: Clause, before: Clause): boolean =>
  coordinated &&
  parent === before &&
  comesToVerbs.has(verb?.lemma ?? '') &&
  phrases.every(({ head }) => head.kind !== 'noun')

/** "auf 48 Euro", "schlossen 4 Prozent leichter bei 48 Euro". */
const LEVEL: ReadonlySet<string> = new Set(['auf', 'bei', 'zu'])
/** No share costs more, in whatever currency. */
const DEAREST = 1e6

/** "Nachdem die Anteile auf 48 Euro gestiegen waren, gewannen sie noch 2 Prozent": what goes on to rise or fall is the share priced before. */
export const movedOn = (figure: FigureMention, { clause, parsed }: Site, before: Reading | null): Match | null =>
  before?.match?.frame === sharePrice &&
  before.site.parsed === parsed &&
  figure.figure.kind === 'percent' &&
  figure.direction !== 'to' &&
  clause.verb?.classes.some((id) => id === 'rise' || id === 'fall') === true &&
  clause.phrases.every(({ head }) => head.kind !== 'noun')
    ? { ...before.match, frame: shareMove, triggers: [] }
    : null
