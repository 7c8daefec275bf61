import type { Claim, ClaimType, RoleName } from '../../model/claim.ts'
import type { Reason } from '../../model/fact.ts'
import type { Figure } from '../../model/figure.ts'
import { isUnnamed } from '../align/obstacle.ts'
import type { Question } from '../align/question.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import type { StatedRates } from '../currency/stated-rates.ts'
import type { Settings } from '../options.ts'
import type { Hint, Relation } from '../relation.ts'
import { type FormerAnswers, tellsChange } from './former-answers.ts'
import { isUntimed } from './is-untimed.ts'
import { judgeCurrencies, type MoneyClaim, type UsedRate } from './judge-currencies.ts'
import { endsDiffer } from './named-span.ts'
import { relationOf } from './relation-of.ts'
import { cameOutApart, moving, updateOf } from './update.ts'

/** How two claims of one fact go together, and what decided. */
export interface PairJudgement {
  readonly reason: Reason
  /** The relation of the two figures, where they were compared directly. */
  readonly relation: Relation | null
  readonly hints: readonly Hint[]
  readonly rate: UsedRate | null
  /**
   * The qualifier or party that only one of the two states (`nobody`: neither names a party; `unnamed`: not both name what they are
   * about), where that leaves a clash open.
   */
  readonly missing: string | null
}

export interface JudgeContext {
  readonly settings: Settings
  readonly stated: StatedRates
  readonly former: FormerAnswers
}

const judgement = (reason: Reason, more: Partial<PairJudgement> = {}): PairJudgement => ({
  reason,
  relation: null,
  hints: [],
  rate: null,
  missing: null,
  ...more,
})

const isMoney = (claim: Claim): claim is MoneyClaim => claim.figure.kind === 'money' && claim.figure.currency !== null

const unitOf = (figure: Figure): string => (figure.kind === 'percent' ? (figure.unit ?? 'percent') : figure.kind)

/** A price on the market moves within the day; an offer or an issue price does not. */
const isOffer = (a: Question, b: Question): boolean =>
  [a, b].every(
    ({ claim, stated }) => claim.type === 'share_price' && (claim.roles.by || stated.get('price') === 'issue'),
  )

/** Figures that move from week to week. */
const fast: ReadonlySet<ClaimType> = new Set<ClaimType>(['stake', 'share_price'])

/** What an issue is to bring is put up and down until it is done. */
const repriced: ReadonlySet<ClaimType> = new Set<ClaimType>(['share_sale', 'funding_round'])

/** Levels that creep: an order book of 63 and one of 62 need not be of one day. */
const creeping: ReadonlySet<ClaimType> = new Set<ClaimType>(['other', 'debt', 'users', 'headcount'])

/** How far a level creeps before two undated ones are called a conflict, relative. */
const drift = 0.03

const isUndated = ({ claim }: Question): boolean => claim.source.published === null && claim.when === null
/** But a weekday, of whatever week. */
const isWeekday = ({ figure }: Claim): boolean => figure.kind === 'date' && weekdayOf(figure) !== null

const isSettled = ({ claim }: Question): boolean => claim.modality === 'fact'
const isPlan = (question: Question): boolean => !isSettled(question)

/** Could the clash be one of time, where the articles do not say which time they speak of? */
function isOpenMoment(a: Question, b: Question): boolean {
  const { type, figure } = a.claim
  if (fast.has(type)) return true
  // What nobody knows to move or to stand still may have moved in the meantime.
  if (type === 'other' && cameOutApart(a, b)) return true
  // A level that is aimed at is none that is reached.
  if (moving.has(type) && isPlan(a) !== isPlan(b)) return true
  if (!isUndated(a) && !isUndated(b)) return false
  if (moving.has(type) && (isPlan(a) || isPlan(b))) return true
  if (repriced.has(type) && isPlan(a) && isPlan(b)) return true
  const [x, y] = [figure.value, b.claim.figure.value]
  return (
    creeping.has(type) && typeof x === 'number' && typeof y === 'number' && Math.abs(x - y) <= drift * Math.max(x, y)
  )
}

/** The same digits with another scale word or decimal point: nothing that moves does so by that. */
const isSlip = (hints: readonly Hint[]): boolean => hints.some((hint) => hint === 'scale' || hint === 'decimal')

/** Facets and qualifiers that move with the telling and decide nothing. */
const loose: ReadonlySet<string> = new Set(['move', 'subject', 'purpose', 'of', 'label', 'event'])

/** Facets that say what an article without them means anyway: the whole. */
const whole: ReadonlySet<string> = new Set(['world', 'total'])

/** A qualifier that one of the two states and the other does not. */
function missingIn(a: Question, b: Question): string | null {
  const isMissing = (key: string, value: string, { claim, stated }: Question): boolean => {
    // An article that names no time speaks of the day it came out; an offer stands as long as it is open.
    if (stated.has(key) || (key === 'when' && (claim.source.published !== null || isOffer(a, b)))) return false
    return !loose.has(key) && !whole.has(value)
  }
  const only = (x: Question, y: Question): string | undefined =>
    [...x.stated].find(([key, value]) => isMissing(key, value, y))?.[0]
  return (isUnnamed(a) || isUnnamed(b) ? 'unnamed' : undefined) ?? only(a, b) ?? only(b, a) ?? null
}

/** A party that only one of the two names, or that both leave open: each may mean another's. */
function missingParty({ roles: x }: Claim, { roles: y }: Claim): RoleName | 'nobody' | null {
  const nobody = Object.keys(x).length === 0 && Object.keys(y).length === 0
  return nobody ? 'nobody' : (mainRoles.find((role) => x[role]?.id !== y[role]?.id) ?? null)
}

/** Roles that tell one occasion from another; in `by` that of a valuation. */
const mainRoles: readonly RoleName[] = ['company', 'investor', 'holder', 'buyer', 'customer', 'supplier', 'with', 'by']

/** Every analyst has a price target of their own. */
function missingAnalyst({ claim: x, stated }: Question, { claim: y }: Question): RoleName | null {
  if (stated.get('measure') !== 'price_target') return null
  const voices = (claim: Claim): string[] => [claim.roles.by?.id ?? '', ...claim.attribution.map(({ name }) => name)]
  return voices(x).some((voice) => voice !== '' && voices(y).includes(voice)) ? null : 'by'
}

/** Types of claims whose denial is news: a deal that is not to be. */
const deniable: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'acquisition',
  'investment',
  'contract',
  'stake',
  'share_sale',
  'funding_round',
  'headcount',
  'spending',
])

/** The decision table of SEMANTICS.md for two claims that answer one question: the first row that holds. */
export function judgePair(a: Question, b: Question, context: JudgeContext): PairJudgement {
  const [x, y] = [a.claim, b.claim]
  if (unitOf(x.figure) !== unitOf(y.figure)) return judgement('conflict/unit')
  const otherCurrency = isMoney(x) && isMoney(y) && x.figure.currency !== y.figure.currency
  const compared = otherCurrency
    ? judgeCurrencies(x, y, context.stated, context.settings)
    : relationOf(x.figure, y.figure, context.settings)
  if (!compared) return judgement('compatible/vaguer')
  const rate = 'rate' in compared ? compared.rate : null
  const relation = 'row' in compared ? { reason: compared.reason, row: compared.row } : null
  const hints = 'hints' in compared ? compared.hints : []
  const more = { rate, relation, hints }
  const denied = (x.modality === 'denied') !== (y.modality === 'denied')
  const spans = !otherCurrency && isSettled(a) && isSettled(b) && endsDiffer(x, y, context.settings)
  const reason = spans ? 'conflict/value' : compared.reason
  const clash = reason.startsWith('conflict')
  if (denied) {
    if (clash || !deniable.has(x.type)) return judgement('compatible/vaguer', more)
    // Who denies a plan or a rumour tells what became of it; who denies what is said to be done contradicts.
    const asserted = x.modality === 'fact' || y.modality === 'fact'
    return judgement(asserted ? 'conflict/polarity' : (updateOf(a, b) ?? 'update/told'), more)
  }
  const slip = reason === 'conflict/currency' && rate === null
  if (!clash || slip) return judgement(reason, more)

  const missing = missingIn(a, b) ?? missingParty(x, y) ?? missingAnalyst(a, b)
  if (missing) return judgement('unclear/qualifier', { ...more, missing })
  if (
    x.figure.kind === 'money' &&
    y.figure.kind === 'money' &&
    x.figure.currency !== y.figure.currency &&
    !otherCurrency
  )
    return judgement('unclear/qualifier', { ...more, missing: 'currency' })
  if (isWeekday(x) || isWeekday(y)) return judgement('unclear/moment', more)
  const told = (now: Question, other: Question): boolean => tellsChange(now, other, context.former, context.settings)
  const update = updateOf(a, b) ?? (told(a, b) || told(b, a) ? 'update/told' : null)
  if (update) return judgement(update, more)
  if (isOffer(a, b) || isSlip(hints)) return judgement(reason, more)
  if (isUntimed(a) || isUntimed(b)) return judgement('unclear/moment', more)
  if (isOpenMoment(a, b)) return judgement('unclear/moment', more)
  return judgement(reason, more)
}
