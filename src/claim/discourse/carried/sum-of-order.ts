import {
  contractPapers,
  orderLevelVerbs,
  orderPayingVerbs,
  orderSizes,
  orderSumVerbs,
  orderVolumes,
} from '../../../lexicon/de/events/order-sums.ts'
import { weighingAdjectives } from '../../../lexicon/de/grammar/adjectives.ts'
import { therebyWords } from '../../../lexicon/de/grammar/adverbs.ts'
import { thirdPersons } from '../../../lexicon/de/grammar/personal-pronouns.ts'
import { thatWords } from '../../../lexicon/de/grammar/pointing-words.ts'
import { payingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { guessingVerbs, measuringVerbs } from '../../../lexicon/de/verbs/sums-by-preposition.ts'
import type { ClaimType } from '../../../model/claim.ts'
import { clausePlaces, governedPlaces, type Site } from '../../cues/cue.ts'
import { contract } from '../../frames/de/contract.ts'
import type { Reading } from '../../reading.ts'
import type { Filler, Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, Phrase } from '../../syntax/clause.ts'
import { functionsOf } from '../../syntax/who.ts'
import type { Telling } from '../deals/telling.ts'
import { isToldByClause } from '../story/tells-of-business.ts'
import { workBefore } from './work-before.ts'

/** Sums from which an order is hardly ever: what a company pays or is worth, without a noun that says so. */
const VAGUE: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'spending',
  'investment',
  'valuation',
  'acquisition',
  'other',
])

/** Nouns that say what a sum is, so that it is of no order. */
const OTHERS: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'debt',
  'stake',
  'share-word',
  'dividend',
  'spend',
  'subsidy',
  'loan',
  'market-cap',
  'funding-round',
  'fine',
  'damages',
  'fee',
  'headcount',
  'acquire',
  'sell',
  'state',
  'stock-measure',
])

/** "Die Bahn lässt ihre Züge von Seestern warten. Über die Laufzeit fließen 44 Millionen": what an order costs whose two sides were told right before. */
export function sumsOfOrders(readings: readonly Reading[], tellings: readonly Telling[]): Reading[] {
  const orders = ordersIn(tellings)
  return readings.map((reading) => {
    if (isOfUntoldOrder(reading, orders)) return withFillers(reading, workBefore(reading))
    if (goesOnAboutOrder(reading, tellings)) return withFillers(reading, orderBefore(reading, orders)?.fillers)
    const { figure, site, sentence, match } = reading
    if (figure.figure.kind !== 'money' || figure.figure.per !== undefined || isSaid(reading)) return reading
    const near = orders.filter(({ sentence: at }) => at === sentence || at === sentence - 1)
    const order =
      near.findLast(isOfBothSides) ??
      (isSizeTold(reading) ? near.at(-1) : undefined) ??
      (namesVolume(site) ? orderBefore(reading, orders) : undefined)
    if (order === undefined && near.length === 0) return reading
    if (tellings.some((one) => isOtherDeal(one, sentence))) return reading
    const told = order !== undefined && isSumOfOrder(reading) ? order.fillers : paidBetween(site, near.at(-1))
    if (told === undefined || namesOther(site.clause, told)) return reading
    return { ...reading, match: { frame: contract, score: match?.score ?? 0, triggers: [], site, fillers: told } }
  })
}

/** Does the figure's clause say that it is of an order, and nothing near whose? */
const isOfUntoldOrder = ({ match, sentence }: Reading, orders: readonly Telling[]): boolean =>
  match !== null &&
  match.frame.type === 'contract' &&
  Object.keys(match.fillers).length === 0 &&
  isToldByClause(match) &&
  !orders.some(({ sentence: at }) => at <= sentence && at >= sentence - 1)

/** "Vereinbart sind Leistungen für 3 Millionen": does a clause that names nobody speak of an order, and tell of no other? */
const goesOnAboutOrder = ({ match, site: { clause }, sentence }: Reading, tellings: readonly Telling[]): boolean =>
  match?.frame.type === 'contract' &&
  !clause.units.some(({ mention }) => fits('company', mention) || fits('customer', mention)) &&
  !tellings.some((one) => one.type === 'contract' && one.sentence === sentence)

/** The last order before, with both its sides. */
const orderBefore = ({ sentence }: Reading, orders: readonly Telling[]): Telling | undefined =>
  orders.findLast((one) => one.sentence < sentence && one.sentence >= sentence - REACH && isOfBothSides(one))
const REACH = 3

const withFillers = (reading: Reading, fillers: Fillers | undefined): Reading =>
  reading.match === null || fillers === undefined ? reading : { ...reading, match: { ...reading.match, fillers } }

/** What was told of one order, each side maybe in a sentence of its own: "Auftraggeber ist die Bahn. Seestern liefert 40 Züge". */
const ordersIn = (tellings: readonly Telling[]): Telling[] => {
  const told = tellings.filter(({ type }) => type === 'contract')
  return told.flatMap((one, at) => {
    const before = told[at - 1]
    const near = before !== undefined && one.sentence - before.sentence <= 1 ? before.fillers : {}
    const fillers = { ...near, ...one.fillers }
    const { customer, supplier } = fillers
    return customer !== undefined && supplier !== undefined && isSame(customer, supplier) ? [] : [{ ...one, fillers }]
  })
}

const isOfBothSides = ({ fillers: { customer, supplier } }: Telling): boolean =>
  customer !== undefined && supplier !== undefined

const isSame = (one: Filler, other: Filler): boolean => one.mention.entity?.id === other.mention.entity?.id

const isOtherDeal = ({ type, sentence, ownership }: Telling, at: number): boolean =>
  sentence === at && ownership === undefined && (type === 'acquisition' || type === 'stake' || type === 'funding_round')

/** Does a noun that the sum belongs to, or a frame that is no vague one, say what it is? What an order has, a price or a volume, says nothing else. */
const isSaid = ({ match, site }: Reading): boolean =>
  (match !== null && !VAGUE.has(match.frame.type) && !isPaidFor(site.clause)) ||
  (match?.triggers.some(({ classId, text, place }) => clausePlaces.has(place) && isOther(classId, text)) ?? false) ||
  site.clause.phrases.some(
    ({ head }) => head.kind === 'noun' && head.classes.some((classId) => isOther(classId, head.norm)),
  )

const isOther = (classId: string, word: string): boolean => OTHERS.has(classId) && !orderSizes.test(word.toLowerCase())

/** "Volumen", "der Preis", "Vertragswert" */
const namesSize = ({ clause: { phrases }, cues }: Pick<Site, 'clause' | 'cues'>): boolean =>
  phrases.some(({ head }) => head.kind === 'noun' && orderSizes.test(head.norm)) ||
  cues.some(({ place, text }) => governedPlaces.has(place) && orderSizes.test(text.toLowerCase()))

const namesVolume = ({ clause: { phrases } }: Site): boolean =>
  phrases.some(({ head }) => head.kind === 'noun' && orderVolumes.test(head.norm))

/** "Der Auftrag ging an Seestern, der Preis beträgt 3 Millionen": of an order of which one side is told, only what is called its price or size. */
const isSizeTold = ({ site }: Reading): boolean =>
  namesSize(site) &&
  !site.clause.phrases.some(isOfOtherThing) &&
  (site.clause.verb === null || orderLevelVerbs.has(site.clause.verb.lemma))

/** "die Kosten des neuen Werks" */
const isOfOtherThing = ({ link, governor, head }: Phrase): boolean =>
  (link === 'genitive' || link === 'preposition') &&
  governor?.head.kind === 'noun' &&
  orderSizes.test(governor.head.norm) &&
  head.kind === 'noun' &&
  !head.classes.includes('contract')

/** Do the words of its clause say no more than that so much flows, is paid or is the price? */
function isSumOfOrder({ site: { clause, phrase, cues } }: Reading): boolean {
  const { verb, units, phrases } = clause
  const isSize = namesSize({ clause, cues })
  if (verb === null) return isSize
  if (phrase !== null && phrase.preposition === 'in') return false
  if (orderSumVerbs.has(verb.lemma)) return true
  if (orderPayingVerbs.has(verb.lemma))
    return clause.coordinated || isPaidFor(clause) || units.some(({ norm }) => thatWords.has(norm))
  if (verb.lemma === 'stehen')
    return phrases.some(({ head, preposition }) => preposition === 'in' && contractPapers.test(head.norm))
  if (verb.lemma === 'gehen') return phrase?.preposition === 'um' && units.some(({ norm }) => norm === 'es')
  if (guessingVerbs.has(verb.lemma)) return isSize && phrase?.preposition === 'auf'
  if (measuringVerbs.has(verb.lemma) && meansIt(clause)) return true
  return orderLevelVerbs.has(verb.lemma) && (isSize || isWorth(clause, phrase?.head.end ?? 0))
}

/** "Er beläuft sich auf 3 Millionen": a pronoun that can mean no company, as nothing else is told. */
const meansIt = ({ units, phrases }: Clause): boolean =>
  units.some(({ norm }) => thirdPersons.has(norm)) && phrases.every(({ head }) => head.figure !== undefined)

/** "und bekommt dafür 3 Millionen": for what was told right before. */
const isPaidFor = ({ verb, units }: Clause): boolean =>
  orderPayingVerbs.has(verb?.lemma ?? '') && units.some(({ norm }) => therebyWords.has(norm))

/** "Er ist 180 Millionen schwer", "180 Millionen sind die Züge wert" */
const isWorth = ({ units }: Clause, end: number): boolean =>
  units.some(({ norm, start }) => start >= end && weighingAdjectives.test(norm))

/** "Seestern hat den Zuschlag. Nordwind zahlt 3 Millionen": of an order of which one side was told, whoever pays is the other, or whoever gets what is paid. */
function paidBetween({ clause }: Site, order: Telling | undefined): Fillers | undefined {
  const { subject } = functionsOf(clause)
  const lemma = clause.verb?.lemma ?? ''
  if (order === undefined || subject === null || clause.verb?.passive === true || clause.kind !== 'main') return
  const side = receivingVerbs.has(lemma) ? 'supplier' : payingVerbs.has(lemma) ? 'customer' : null
  const { customer, supplier } = order.fillers
  const [known] = [customer, supplier].filter((one) => one !== undefined)
  if (side === null || known === undefined || order.fillers[side] !== undefined) return
  if (!fits(side, subject.mention) || subject.mention.entity?.id === known.mention.entity?.id) return
  return {
    ...order.fillers,
    [side]: { mention: subject.mention, why: 'who pays for the order, or is paid', weight: 1 },
  }
}

/** Is a company named there that is neither side? */
const namesOther = ({ units }: Clause, { customer, supplier }: Fillers): boolean => {
  const sides = new Set([customer, supplier].map((side) => side?.mention.entity?.id))
  return units.some(({ mention }) => fits('company', mention) && !sides.has(mention?.entity?.id))
}
