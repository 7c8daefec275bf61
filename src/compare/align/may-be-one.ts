import { resultStems } from '../../lexicon/de/facts/cue-words.ts'
import { facetStems } from '../../lexicon/de/facts/facet-words.ts'
import type { Claim, ClaimType, Role, RoleName } from '../../model/claim.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import { isGuessed } from '../question/is-guessed.ts'
import { isUnnamed } from '../question/is-unnamed.ts'
import { levels } from '../question/levels.ts'
import { beginsWith } from '../question/near-words.ts'
import type { Question } from '../question/question.ts'
import { type Articles, isOneArticle, speaksOf } from './articles.ts'
import { mayBeOneEvent } from './event-family.ts'
import { areOneExactNumber } from './exact-number.ts'
import { isKin } from './kin.ts'
import { differingDay, differingQualifier, isForecast, obstacleOf } from './obstacle-of.ts'

/** What may have been misread: whom it is about and what it is called; not what stands beside the figure. */
const doubtful: ReadonlySet<string> = new Set(['label', 'event', 'of', 'purpose', 'subject', 'move', 'measure', 'kind'])

const doubtfulWithTime: ReadonlySet<string> = new Set([...doubtful, 'when'])

/** What an article mostly leaves to be guessed from what stands around: which time a figure is of, and whether it is only planned. */
const inferred: ReadonlySet<string> = new Set(['when', 'period', 'modality'])
const doubtfulOfExact: ReadonlySet<string> = new Set([...doubtful, ...inferred])

/** Qualifiers in which one of the two may have been misread; of an exact number its time too. */
const doubtfulIn = (a: Question, b: Question): ReadonlySet<string> => {
  if (areOneExactNumber(a.claim.figure, b.claim.figure)) return doubtfulOfExact
  return isTimeAside(a, b) ? doubtfulWithTime : doubtful
}

/** Types that papers and readers take for one another; a figure that was not understood is of any type. */
const kindred: ReadonlySet<ClaimType> = new Set([
  'investment',
  'funding_round',
  'share_sale',
  'acquisition',
  'stake',
  'contract',
  'spending',
  'valuation',
  'debt',
])

const mayBeOfOneType = (a: ClaimType, b: ClaimType): boolean =>
  a === b || a === 'other' || b === 'other' || (kindred.has(a) && kindred.has(b))

/** Roles of those who pay, by type, and of those who are paid. */
const payers: Partial<Record<ClaimType, RoleName>> = {
  contract: 'customer',
  investment: 'investor',
  acquisition: 'buyer',
  spending: 'company',
  funding_round: 'lead',
}
const payees: Partial<Record<ClaimType, readonly RoleName[]>> = {
  contract: ['supplier'],
  investment: ['company'],
  funding_round: ['company'],
  acquisition: ['seller', 'company'],
  share_sale: ['seller', 'company'],
}

function payerOf({ type, roles }: Claim): Role | undefined {
  const role = payers[type]
  return role && roles[role]
}

/** Does the one tell what somebody pays, and the other what another pays them? What is earned by an order is not what a plant costs. */
function paysWhatOtherEarns(claim: Claim, other: Claim): boolean {
  const [payer, otherPayer] = [payerOf(claim), payerOf(other)]
  if (!payer || !otherPayer || claim.type === other.type || payer.id === otherPayer.id) return false
  return (payees[other.type] ?? []).some((role) => other.roles[role]?.id === payer.id)
}

/** Is the one the total of a round, and the other what one investor puts in, of whom the sentence of the round knows nothing? */
function areRoundAndPart({ claim: a }: Question, { claim: b }: Question): boolean {
  const [round, part] = a.type === 'funding_round' ? [a, b] : [b, a]
  const { investor } = part.roles
  if (round.type !== 'funding_round' || part.type !== 'investment' || !investor) return false
  return round.roles.lead?.id !== investor.id && !round.evidence.sentence.includes(investor.name)
}

/** Was money earned or lost, whatever it was taken for? It was not spent, invested or paid then. */
const isResult = ({ claim: { type, figure }, context }: Question): boolean =>
  figure.kind === 'money' &&
  (type === 'revenue' || type === 'profit' || [...context].some((word) => beginsWith(word, resultStems)))

/** What keeps two apart that one of them may have been misread in. */
const misreadable: ReadonlySet<string> = new Set([
  'type',
  'company',
  'buyer',
  'holder',
  'investor',
  'seller',
  'customer',
  'supplier',
  'with',
  'sharers',
  'organic',
  ...doubtful,
])

/** What keeps two apart, or a role that they fill with two parties though that keeps nothing apart. */
const differenceOf = (a: Question, b: Question): string =>
  obstacleOf(a, b)?.key ?? rolesApart(a.claim, b.claim)[0] ?? ''

/** Days coincide too often for two events that both are named to be one. */
function areTwoEvents(a: Question, b: Question): boolean {
  const [x, y] = [a.stated.get('event'), b.stated.get('event')]
  return differenceOf(a, b) === 'event' && x !== undefined && y !== undefined && !mayBeOneEvent(x, y)
}

/** What is held was bought some day, and what a plant is to bring is told with the day that it opens or that it is begun. */
function isTimeAside({ claim: x, stated: p }: Question, { claim: y, stated: q }: Question): boolean {
  if (x.type !== y.type) return false
  if (x.type === 'stake') return p.get('move') !== q.get('move')
  return x.type === 'other' && p.has('label') && x.modality === 'planned' && y.modality === 'planned'
}

/** Does nothing keep the two apart but that one of them says more of when, where or how much of it, or leaves open what it is? */
function isSaidLessOf(a: Question, b: Question): boolean {
  const only = (x: Question, y: Question): string[] => [...x.stated.keys()].filter((key) => !y.stated.has(key))
  const more = [...only(a, b), ...only(b, a)]
  return isUnnamed(a) || isUnnamed(b) || (more.length > 0 && more.every((key) => key in facetStems || times.has(key)))
}

const times: ReadonlySet<string> = new Set(['when', 'period', 'term'])

/** Is what keeps the two apart something that may have been misread, a time that is not that of the figure, or that little is said? */
function isDoubtful(a: Question, b: Question): boolean {
  const difference = differenceOf(a, b)
  if (difference === '') return isSaidLessOf(a, b)
  return misreadable.has(difference) || (inferred.has(difference) && doubtfulIn(a, b).has(difference))
}

/** May two claims tell of one thing, though they were read or left apart? */
export const isMisread = (a: Question, b: Question, articles: Articles): boolean =>
  isDoubtful(a, b) && !areTwoEvents(a, b) && !isOneArticle(a, b, articles) && mayBeOne(a, b, articles)

/** One day in seven: too many things are done on a Monday. */
const isBareWeekday = ({ figure }: Claim): boolean => figure.kind === 'date' && weekdayOf(figure) !== null

/** Is the one expected and the other reached, as no exact number is? */
const isForecastOfOther = (a: Question, b: Question): boolean =>
  (levels.has(a.claim.type) || levels.has(b.claim.type)) &&
  isForecast(a) !== isForecast(b) &&
  !areOneExactNumber(a.claim.figure, b.claim.figure)

/** Might the two be one, as far as nothing else than what may have been misread keeps them apart? */
export function mayBeOne(a: Question, b: Question, articles: Articles): boolean {
  const [x, y] = [a.claim, b.claim]
  if (isBareWeekday(x) || isBareWeekday(y)) return false
  // The same number in a denial confirms nothing.
  if (x.modality === 'denied' || y.modality === 'denied') return false
  if (x.figure.kind !== y.figure.kind || !mayBeOfOneType(x.type, y.type) || isResult(a) !== isResult(b)) return false
  if (differingQualifier(a, b, doubtfulIn(a, b)) || differingDay(a, b)) return false
  if (isGuessed(a) !== isGuessed(b)) return false
  if (areRoundAndPart(a, b) || paysWhatOtherEarns(x, y) || paysWhatOtherEarns(y, x)) return false
  if (isForecastOfOther(a, b)) return false
  return rolesApart(x, y).length <= 1 && !isOfAnother(a, b, articles)
}

/** Roles that both fill, and with two parties. One may have been misread, hardly two; of a date either party may stand first. */
const rolesApart = ({ type, roles: x }: Claim, { roles: y }: Claim): RoleName[] =>
  type === 'date' || type === 'duration'
    ? []
    : (Object.keys(x) as RoleName[]).filter((role) => y[role] && x[role]?.id !== y[role].id)

/** Who acts in a deal: where two articles name another one, each is more likely wrong than misread. */
const actors: readonly RoleName[] = ['buyer', 'investor', 'customer', 'supplier']

/** Do both name an actor of their own whom the other article knows nothing of? Then they contradict each other, and confirm nothing. */
const haveOtherActors = (p: Question, q: Question, articles: Articles): boolean =>
  actors.some((role) => {
    const [a, b] = [p.claim.roles[role], q.claim.roles[role]]
    if (!a || !b || a.id === b.id || isKin(p.claim, q.claim, role)) return false
    return !speaksOf(articles(p), b) && !speaksOf(articles(q), a)
  })

/**
 * Are both about a company of their own? One may have been taken for the other where an article speaks of both, unless each sentence
 * names its own.
 */
function isOfAnother(p: Question, q: Question, articles: Articles): boolean {
  if (haveOtherActors(p, q, articles)) return true
  const [x, y] = [p.claim, q.claim]
  const [a, b] = [x.roles.company, y.roles.company]
  if (!a || !b || a.id === b.id) return false
  if (!speaksOf(articles(p), b) && !speaksOf(articles(q), a)) return true
  const names = ({ evidence }: Claim, { name }: Role): boolean => evidence.sentence.includes(name)
  return names(x, a) && names(y, b) && !names(x, b) && !names(y, a)
}
