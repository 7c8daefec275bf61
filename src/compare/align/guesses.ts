import { resultStems } from '../../lexicon/de/facts/cue-words.ts'
import type { Claim, ClaimType, Role, RoleName } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import { weekdayOf } from '../comparers/open-date.ts'
import { significantDigits } from '../comparers/significant-digits.ts'
import { levels } from '../question/levels.ts'
import { beginsWith } from '../question/near-words.ts'
import type { Question } from '../question/question.ts'
import { wordLikeness } from '../question/telling-words.ts'
import { type Articles, isOneArticle, speaksOf } from './articles.ts'
import { isKin } from './kin.ts'
import { differingDay, differingQualifier, isForecast, obstacleOf } from './obstacle-of.ts'

/** Words in common from which two sentences may tell of one thing, whatever was read out of them. */
const alikeEnough = 0.05

/** Sentences that may hold a word, or a pair of parties, for it to bring two together. */
const rare = 12
const rarePair = 30

/** Two claims that may tell of one thing though they were read apart, and how much speaks for it. */
export interface Guess {
  readonly a: Question
  readonly b: Question
  readonly alike: number
}

/** What two tellings of one thing share: rare words, or two parties, whatever their roles. */
function traitsOf(
  question: Question,
): { readonly trait: string; readonly limit: number; readonly question: Question }[] {
  const words = [...question.words().keys()].map((trait) => ({ trait, limit: rare, question }))
  const pairs = partyPairs(question).map((trait) => ({ trait, limit: rarePair, question }))
  const numbers = numbersWithParty(question).map((trait) => ({ trait, limit: rare, question }))
  return [...words, ...pairs, ...numbers]
}

/** Digits from which a number is seldom that of two things of one party. */
const tellingDigits = 2

/** A telling number, with each party that it is told of; whole percentages are told of everything. */
function numbersWithParty({ claim: { figure, roles } }: Question): string[] {
  if (figure.kind === 'date' || figure.kind === 'duration' || figure.value === null) return []
  if (significantDigits(figure.value) < tellingDigits || (figure.kind === 'percent' && Number.isInteger(figure.value)))
    return []
  return Object.values(roles).map(({ id }) => `${figure.kind} ${figure.value} ${id}`)
}

function partyPairs({ claim: { roles } }: Question): string[] {
  const ids = [...new Set(Object.values(roles).map(({ id }) => id))].sort()
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} + ${b}`))
}

/** Pairs of two articles that share a rare trait, the likeliest first. */
export function guessesOf(questions: readonly Question[], articles: Articles): Guess[] {
  const guesses = new Map<string, Guess>()
  for (const holders of grouped(questions.flatMap(traitsOf), ({ trait }) => trait).values()) {
    const [{ limit } = { limit: 0 }] = holders
    if (new Set(holders.map(({ question }) => question.claim.evidence.sentence)).size > limit) continue
    for (const [at, { question: a }] of holders.entries())
      for (const { question: b } of holders.slice(at + 1)) {
        const key = [a.claim.id, b.claim.id].sort().join(' ')
        if (guesses.has(key) || !isMisread(a, b, articles)) continue
        const alike = likenessOf(a, b)
        if (alike >= alikeEnough) guesses.set(key, { a, b, alike })
      }
  }
  return [...guesses].sort(([x, p], [y, q]) => q.alike - p.alike || (x < y ? -1 : 1)).map(([, guess]) => guess)
}

function likenessOf(a: Question, b: Question): number {
  const [pairs, numbers] = [new Set(partyPairs(b)), new Set(numbersWithParty(b))]
  return (
    wordLikeness(a.words(), b.words()) +
    (partyPairs(a).some((pair) => pairs.has(pair)) ? alikeEnough : 0) +
    (mayShareCompany(a, b) && numbersWithParty(a).some((number) => numbers.has(number)) ? alikeEnough : 0)
  )
}

/** May both be of one company? What is called by its own name ("Nettobarmittel") and not as a deal is of whom it is told of. */
function mayShareCompany(a: Question, b: Question): boolean {
  const [x, y] = [a.claim.roles.company, b.claim.roles.company]
  const isNamed = ({ claim, stated }: Question): boolean => claim.type === 'other' && stated.has('label')
  return !x || !y || x.id === y.id || !(isNamed(a) || isNamed(b))
}

/** What may have been misread: whom it is about and what it is called; not what stands beside the figure. */
const doubtful: ReadonlySet<string> = new Set(['label', 'event', 'of', 'purpose', 'subject', 'move', 'measure', 'kind'])

const doubtfulWithTime: ReadonlySet<string> = new Set([...doubtful, 'when'])

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
  ...doubtful,
])

/** What keeps two apart, or a role that they fill with two parties though that keeps nothing apart. */
const differenceOf = (a: Question, b: Question): string =>
  obstacleOf(a, b)?.key ?? rolesApart(a.claim, b.claim)[0] ?? ''

/** Days coincide too often for two events that both are named to be one. */
const areTwoEvents = (a: Question, b: Question): boolean =>
  differenceOf(a, b) === 'event' && a.stated.has('event') && b.stated.has('event')

/** What is held was bought some day, and what a plant is to bring is told with the day that it opens or that it is begun. */
function isTimeAside({ claim: x, stated: p }: Question, { claim: y, stated: q }: Question): boolean {
  if (x.type !== y.type) return false
  if (x.type === 'stake') return p.get('move') !== q.get('move')
  return x.type === 'other' && p.has('label') && x.modality === 'planned' && y.modality === 'planned'
}

/** Is what keeps the two apart something that may have been misread, or a time that is not that of the figure? */
function isDoubtful(a: Question, b: Question): boolean {
  const difference = differenceOf(a, b)
  return misreadable.has(difference) || (difference === 'when' && isTimeAside(a, b))
}

const isMisread = (a: Question, b: Question, articles: Articles): boolean =>
  isDoubtful(a, b) && !areTwoEvents(a, b) && !isOneArticle(a, b, articles) && mayBeOne(a, b, articles)

/** One day in seven: too many things are done on a Monday. */
const isBareWeekday = ({ figure }: Claim): boolean => figure.kind === 'date' && weekdayOf(figure) !== null

/** Might the two be one, as far as nothing else than what may have been misread keeps them apart? */
export function mayBeOne(a: Question, b: Question, articles: Articles): boolean {
  const [x, y] = [a.claim, b.claim]
  if (isBareWeekday(x) || isBareWeekday(y)) return false
  // The same number in a denial confirms nothing.
  if (x.modality === 'denied' || y.modality === 'denied') return false
  if (x.figure.kind !== y.figure.kind || !mayBeOfOneType(x.type, y.type) || isResult(a) !== isResult(b)) return false
  if (differingQualifier(a, b, isTimeAside(a, b) ? doubtfulWithTime : doubtful) || differingDay(a, b)) return false
  if (areRoundAndPart(a, b)) return false
  if ((levels.has(x.type) || levels.has(y.type)) && isForecast(a) !== isForecast(b)) return false
  return rolesApart(x, y).length <= 1 && !isOfAnother(a, b, articles)
}

/** Roles that both fill, and with two parties. One may have been misread, hardly two; of a date either party may stand first. */
const rolesApart = ({ type, roles: x }: Claim, { roles: y }: Claim): RoleName[] =>
  type === 'date' || type === 'duration'
    ? []
    : (Object.keys(x) as RoleName[]).filter((role) => y[role] && x[role]?.id !== y[role].id)

/** Do both name a buyer of their own whom the other article knows nothing of? Then they contradict each other, and confirm nothing. */
function haveOtherBuyers(p: Question, q: Question, articles: Articles): boolean {
  const [a, b] = [p.claim.roles.buyer, q.claim.roles.buyer]
  if (!a || !b || a.id === b.id || isKin(p.claim, q.claim, 'buyer')) return false
  return !speaksOf(articles(p), b) && !speaksOf(articles(q), a)
}

/**
 * Are both about a company of their own? One may have been taken for the other where an article speaks of both, unless each sentence
 * names its own.
 */
function isOfAnother(p: Question, q: Question, articles: Articles): boolean {
  if (haveOtherBuyers(p, q, articles)) return true
  const [x, y] = [p.claim, q.claim]
  const [a, b] = [x.roles.company, y.roles.company]
  if (!a || !b || a.id === b.id) return false
  if (!speaksOf(articles(p), b) && !speaksOf(articles(q), a)) return true
  const names = ({ evidence }: Claim, { name }: Role): boolean => evidence.sentence.includes(name)
  return names(x, a) && names(y, b) && !names(x, b) && !names(y, a)
}
