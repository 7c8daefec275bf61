import { resultMeasure } from '../../lexicon/de/facts/cue-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'
import { daysOf, isYearless } from '../interval/edtf-days.ts'
import { gapBetween, type Interval, meets } from '../interval/interval.ts'
import { alikeEnough } from '../question/alike-enough.ts'
import { cameOutApart } from '../question/came-out-apart.ts'
import { isGuessed } from '../question/is-guessed.ts'
import { isUnnamed, neededQualifier } from '../question/is-unnamed.ts'
import { levels } from '../question/levels.ts'
import { organic } from '../question/organic.ts'
import type { Question } from '../question/question.ts'
import { wordLikeness } from '../question/telling-words.ts'
import { dateEndOf } from './date-end.ts'
import { differingOccasion, isDeedMadeKnown, nameOneDay } from './differing-occasion.ts'
import { eventFamily } from './event-family.ts'
import { isKin } from './kin.ts'
import { sameLabel, sharesWord } from './label-stem.ts'
import { type Obstacle, obstacle } from './obstacle.ts'
import { areOfOtherTimes } from './past-time.ts'
import { sharesField } from './shares-field.ts'

/** Roles that say whom a claim is about; others (who leads a round, whose offer sets a price) come and go with the telling. */
const partyRoles: readonly RoleName[] = [
  'company',
  'investor',
  'holder',
  'buyer',
  'customer',
  'supplier',
  'seller',
  'with',
]

/** Two EDTF values that can mean the same time; a value without a year meets any. */
function sameTime(a: string, b: string): boolean {
  if (a === b) return true
  if (isYearless(a) || isYearless(b)) return a.slice(4) === b.slice(4)
  const [x, y] = [daysOf(a), daysOf(b)]
  return !x || !y || meets(x, y)
}

/** Periods are named exactly: a year is not its second quarter. */
const samePeriod = (a: string, b: string): boolean =>
  a === b || ((isYearless(a) || isYearless(b)) && a.slice(4) === b.slice(4))

/** How a qualifier's two values are compared; what is not listed must be equal. */
const likeness: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  period: samePeriod,
  when: sameTime,
  label: sameLabel,
  event: (a, b) => eventFamily(a) === eventFamily(b),
  of: (a, b) => a === b || (sharesWord(a, b) && sameMeasure(a, b)),
  purpose: (a, b) => a === b || sharesWord(a, b) || sharesField(a, b),
  scope: (a, b) => a === b || (sums.has(a) && sums.has(b)),
  subject: () => true,
  unit: sameLabel,
  region: (a, b) => a === b || (home.has(a) && home.has(b) && (a === 'home' || b === 'home')),
  move: (a, b) => a === b || alike.some((moves) => moves.has(a) && moves.has(b)),
}

/** Is what is left before taxes and interest taken off, or after, the same in both? */
const sameMeasure = (a: string, b: string): boolean => resultMeasure.exec(a)?.[0] === resultMeasure.exec(b)?.[0]

/** Scopes of all there is, put together by whomever. */
const sums: ReadonlySet<string> = new Set(['combined', 'total'])

/** Where a German paper may be at home. */
const home: ReadonlySet<string> = new Set(['home', 'germany', 'austria', 'switzerland'])

/** What is held was bought, and what is bought was aimed at. */
const alike: readonly ReadonlySet<string>[] = [new Set(['holds', 'buys']), new Set(['buys', 'target'])]

/** Is it said of what is to come? What is possible may be hearsay of what is. */
export const isForecast = ({ claim }: Question): boolean => claim.modality === 'planned'

/** Is it a price that the market made? What a share may come to is another. */
const isQuoted = ({ claim, stated }: Question): boolean => claim.modality === 'fact' && stated.get('price') === 'market'
const isHoped = ({ claim, stated }: Question): boolean =>
  claim.type === 'share_price' && claim.modality !== 'fact' && !claim.roles.by && stated.get('price') !== 'issue'

/** What a group does and its daughter does may be one; what each of them is or has is its own. */
const deeds: ReadonlySet<Claim['type']> = new Set([
  'acquisition',
  'contract',
  'investment',
  'spending',
  'stake',
  'share_sale',
  'headcount',
  'other',
])

function differingParty(a: Claim, b: Claim): Obstacle | null {
  if (a.type === 'date' || a.type === 'duration') return differingPair(a, b)
  for (const role of partyRoles) {
    const [x, y] = [a.roles[role], b.roles[role]]
    if (x && y && x.id !== y.id && !(deeds.has(a.type) && isKin(a, b, role)) && !isMisplaced(role, a, b))
      return obstacle(role, x.name, y.name)
  }
  return null
}

/** Does one of the two name as seller what the other says is sold, and leave open what is sold? */
const isMisplaced = (role: RoleName, a: Claim, b: Claim): boolean =>
  role === 'seller' && (isSoldIn(a, b) || isSoldIn(b, a))

const isSoldIn = (x: Claim, y: Claim): boolean => !x.roles.company && x.roles.seller?.id === y.roles.company?.id

/** Whose contract and with whom: either may stand first. */
function differingPair(a: Claim, b: Claim): Obstacle | null {
  const ids = ({ roles }: Claim): string[] => [roles.company?.id, roles.with?.id].filter((id) => id !== undefined)
  const [short, long] = [ids(a), ids(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return short.every((id) => long.includes(id)) ? null : obstacle('company', ids(a).join(' + '), ids(b).join(' + '))
}

const kindOf = ({ figure }: Claim): string => figure.kind

/** What keeps two claims of one type apart, value aside; null where nothing speaks against one question. */
export function obstacleBetween(a: Question, b: Question): Obstacle | null {
  const [x, y] = [a.claim, b.claim]
  if (x.type !== y.type) return obstacle('type', x.type, y.type)
  if (kindOf(x) !== kindOf(y)) return obstacle('kind', kindOf(x), kindOf(y))
  const party = differingParty(x, y)
  if (party) return party
  const [from, to] = [dateEndOf(x), dateEndOf(y)]
  if (from && to && from !== to && !nameOneDay(a, b)) return obstacle('end', x.figure.text, y.figure.text)
  const need = neededQualifier[x.type]
  if (need && (isUnnamed(a) || isUnnamed(b)) && wordLikeness(a.words(), b.words()) < alikeEnough.toStandUnnamed)
    return obstacle(need, a.stated.get(need) ?? '–', b.stated.get(need) ?? '–')
  const qualifier = differingQualifier(a, b) ?? differingSharers(a, b)
  if (qualifier) return qualifier
  if (a.span && b.span && a.span !== b.span) return obstacle('period', a.span, b.span)
  const occasion = differingOccasion(a, b) ?? differingTime(a, b)
  if (occasion) return occasion
  if ((isQuoted(a) && isHoped(b)) || (isHoped(a) && isQuoted(b))) return obstacle('modality', x.modality, y.modality)
  if (isGuessed(a) !== isGuessed(b)) return obstacle('guess', x.figure.text, y.figure.text)
  if (levels.has(x.type) && isForecast(a) !== isForecast(b) && !isForecastMet(a, b))
    return obstacle('modality', x.modality, y.modality)
  return null
}

/** Do both name the one period, the one before it was known what would come of it, the other afterwards? */
function isForecastMet(a: Question, b: Question): boolean {
  const period = a.stated.get('period')
  return period !== undefined && period === b.stated.get('period') && !isYearless(period) && cameOutApart(a, b)
}

/** What is told of a time long past is another occasion than today's news. */
function differingTime(a: Question, b: Question): Obstacle | null {
  const time = ({ claim, stated }: Question): string =>
    stated.get('when') ?? stated.get('period') ?? claim.source.published ?? ''
  return areOfOtherTimes(a, b) ? obstacle('when', time(a), time(b)) : null
}

/** Scopes that say of how many parties an amount is told: of all together, or of each. */
const ofSeveral: ReadonlySet<string> = new Set(['combined', 'each'])

const isOrganic = ({ stated }: Question): boolean => stated.get('basis') === organic

/** What several hold or pay together, or each of them, is not what one of them does, as far as its words go. */
function differingSharers(a: Question, b: Question): Obstacle | null {
  if (a.claim.type === 'growth' && isOrganic(a) !== isOrganic(b))
    return obstacle('organic', String(isOrganic(a)), String(isOrganic(b)))
  const [x, y] = [a.stated.get('scope') ?? '–', b.stated.get('scope') ?? '–']
  const isShared = a.claim.type === 'stake' || a.claim.type === 'investment'
  return isShared && x !== y && (ofSeveral.has(x) || ofSeveral.has(y)) ? obstacle('sharers', x, y) : null
}

/** A qualifier or facet that both state, and not alike; of those that are not excepted. */
export function differingQualifier(a: Question, b: Question, except?: ReadonlySet<string>): Obstacle | null {
  for (const [key, value] of a.stated) {
    const other = b.stated.get(key)
    if (other === undefined || except?.has(key)) continue
    const alike = likeness[key]
    if ((alike ? alike(value, other) : value === other) || (key === 'event' && isDeedMadeKnown(a, b))) continue
    return obstacle(key, value, other)
  }
  return null
}

/** Days between publications beyond which two moves of a share price are two days' moves. */
const sameMove = 2

/** The day that a move of a share price is about: two days are two moves. */
export const dayOf = ({ claim }: Question): Interval | null => {
  const day = claim.when?.value ?? claim.source.published
  return day === null || day === undefined ? null : daysOf(day)
}

/** A share price moves every day: what keeps two moves apart. */
export function differingDay(a: Question, b: Question): Obstacle | null {
  const isMove = ({ claim: { type, figure, roles, modality }, stated }: Question): boolean =>
    type === 'share_price' &&
    !roles.by &&
    (figure.kind === 'percent' || (stated.get('price') === 'market' && modality === 'fact'))
  if (!isMove(a) || !isMove(b)) return null
  const [x, y] = [dayOf(a), dayOf(b)]
  const gap = x && y ? gapBetween(x, y) : 0
  return gap > sameMove ? obstacle('day', String(a.claim.source.published), String(b.claim.source.published)) : null
}

/** What keeps two questions apart; null where nothing speaks against one. */
export const obstacleOf = (a: Question, b: Question): Obstacle | null => obstacleBetween(a, b) ?? differingDay(a, b)
