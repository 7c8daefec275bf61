import { grouped } from '../../model/grouped.ts'
import { daysNamed } from '../interval/days-named.ts'
import { isYearless } from '../interval/edtf-days.ts'
import { gapBetween } from '../interval/interval.ts'
import { alikeEnough } from '../question/alike-enough.ts'
import { knownBy } from '../question/known-by.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { tellOneOccasion } from '../question/sentence-figures.ts'
import { wordLikeness } from '../question/telling-words.ts'
import type { Articles } from './articles.ts'
import { roundedNumberOf } from './exact-number.ts'
import { isTelling } from './is-telling.ts'
import { houseOf } from './kin.ts'
import { labelStem } from './label-stem.ts'
import { isMisread } from './may-be-one.ts'

/** Sentences that may hold a word or number, or a pair of parties, for it to bring two together. */
const rare = 12
const rarePair = 30

/** What parties or a number in common count for, in the measure of words: enough for a guess by themselves. */
const traitInCommon = alikeEnough.toGuess

/** Two claims that may tell of one thing though they were read apart, and how much speaks for it. */
export interface Guess {
  readonly a: Question
  readonly b: Question
  readonly alike: number
}

/** What two tellings of one thing share: rare words, two parties, whatever their roles, or a telling number of a party. */
function traitsOf(
  question: Question,
): { readonly trait: string; readonly limit: number; readonly question: Question }[] {
  const words = [...question.words().keys()].map((trait) => ({ trait, limit: rare, question }))
  const pairs = partyPairs(question).map((trait) => ({ trait, limit: rarePair, question }))
  const numbers = [
    ...datesWithParty(question),
    ...numbersWithParty(question),
    ...numbersTogether(question),
    ...numbersOfThings(question),
  ].map((trait) => ({ trait, limit: rare, question }))
  return [...words, ...pairs, ...numbers]
}

/** A telling number, with each party that it is told of; whole percentages are told of everything. */
function numbersWithParty(question: Question): string[] {
  const { figure, roles } = question.claim
  if (!isOwnNumber(question)) return []
  const numbers = [knownBy(figure), roundedNumberOf(figure)].filter((number) => number !== null)
  return Object.values(roles).flatMap(({ id }) => numbers.map((number) => `${number} ${id}`))
}

/** A telling number of things that have a name: 15 million guests, whosever they were taken for. */
function numbersOfThings(question: Question): string[] {
  const { figure } = question.claim
  const label = question.stated.get('label')
  return label !== undefined && figure.kind === 'count' && isOwnNumber(question)
    ? [`${knownBy(figure)} ${labelStem(label)}`]
    : []
}

/** A date, and the month of a day, with each party that it is told of; in an article of an unknown day it may be any year's. */
function datesWithParty({ claim: { figure, roles, source } }: Question): string[] {
  if (figure.kind !== 'date' || figure.value === null || source.published === null || isYearless(figure.value))
    return []
  const times = isDay.test(figure.value) ? [figure.value, figure.value.slice(0, -dayLength)] : [figure.value]
  return Object.values(roles).flatMap(({ id }) => times.map((time) => `${time} ${houseOf(id)}`))
}

const isDay = /^\d{4}-\d\d-\d\d$/
const dayLength = '-dd'.length

/** Is it one date, or a day of the month, of one party? In the year of their articles many things have it that are not called anything. */
const shareDate = (a: Question, b: Question): boolean =>
  (a.stated.has('event') || b.stated.has('event') || (isFar(a) && isFar(b))) &&
  datesWithParty(a).some((date) => datesWithParty(b).includes(date))

/** Days from which a date lies so far from that of its article that few things of one party have it. */
const farAway = 365

function isFar(question: Question): boolean {
  const [days, published] = [daysNamed(question.claim.figure), publishedDays(question)]
  return days !== null && published !== null && gapBetween(days, published) >= farAway
}

/** A number with each of the others of its sentence: who tells both tells of the same. */
function numbersTogether({ claim: { figure }, told }: Question): string[] {
  const number = knownBy(figure)
  return number === null ? [] : [...told].filter((other) => other !== number).map((other) => `${number} & ${other}`)
}

/** Is it a number that few things have? */
const isOwnNumber = ({ claim: { figure } }: Question): boolean =>
  knownBy(figure) !== null && isTelling(figure) && !(figure.kind === 'percent' && Number.isInteger(figure.value))

/** Is it called by its own name ("Nettobarmittel"), and of no type that others are of? */
const isNamed = ({ claim, stated }: Question): boolean => claim.type === 'other' && stated.has('label')

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
        if (alike >= neededFor(a, b)) guesses.set(key, { a, b, alike })
      }
  }
  return [...guesses].sort(([x, p], [y, q]) => q.alike - p.alike || (x < y ? -1 : 1)).map(([, guess]) => guess)
}

/** How alike the words must be: where one is called by its own name, more than a number that is told of many things must speak for the guess. */
function neededFor(a: Question, b: Question): number {
  if (a.claim.type === b.claim.type || !(isNamed(a) || isNamed(b)) || isOwnNumber(a)) return alikeEnough.toGuess
  return sharesParty(a, b) ? alikeEnough.byNumber : alikeEnough.byWords
}

function sharesParty({ claim: x }: Question, { claim: y }: Question): boolean {
  const ids = new Set(Object.values(x.roles).map(({ id }) => houseOf(id)))
  return Object.values(y.roles).some(({ id }) => ids.has(houseOf(id)))
}

function likenessOf(a: Question, b: Question): number {
  const [pairs, numbers] = [new Set(partyPairs(b)), new Set(numbersWithParty(b))]
  return (
    wordLikeness(a.words(), b.words()) +
    (partyPairs(a).some((pair) => pairs.has(pair)) ? traitInCommon : 0) +
    (numbersOfThings(a).some((number) => numbersOfThings(b).includes(number)) ? traitInCommon : 0) +
    (shareDate(a, b) ? traitInCommon : 0) +
    (tellOneOccasion(a.told, b.told) ? alikeEnough.byWords : 0) +
    (mayShareCompany(a, b) && numbersWithParty(a).some((number) => numbers.has(number)) ? traitInCommon : 0)
  )
}

/** May both be of one company? What is called by its own name ("Nettobarmittel") and not as a deal is of whom it is told of. */
function mayShareCompany(a: Question, b: Question): boolean {
  const [x, y] = [a.claim.roles.company, b.claim.roles.company]
  return !x || !y || x.id === y.id || !(isNamed(a) || isNamed(b))
}
