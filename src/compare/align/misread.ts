import { relationOf } from '../comparers/relation-of.ts'
import { significantDigits } from '../comparers/significant-digits.ts'
import { inOneCurrency } from '../currency/in-one-currency.ts'
import type { Settings } from '../options.ts'
import type { Question } from '../question/question.ts'
import { type Articles, articlesOf, isAlone, isOneArticle, keysOf } from './articles.ts'
import { type Guess, guessesOf } from './guesses.ts'
import { mayBeOne } from './may-be-one.ts'
import { differingQualifier, obstacleOf } from './obstacle-of.ts'
import { putsOneNumber } from './two-answers.ts'

// A claim may have been misread: taken for one of another type, or of a company that only stands near; or it says so little that nothing
// but its figure speaks for it. Left alone for that, it is tried against what is told in the same telling words, the likeliest first. Such a guess never makes a clash: it falls where the figures are
// no ways to put one thing, so that it can confirm a fact and nothing else.

/** Adds claims that found no partner to the facts they seem to tell, and joins facts that seem to tell one thing. */
export function withMisread(groups: readonly (readonly Question[])[], settings: Settings): Question[][] {
  const groupOf = new Map<Question, Question[]>()
  for (const group of groups) {
    const own = [...group]
    for (const question of own) groupOf.set(question, own)
  }
  const questions = [...groupOf.keys()]
  const articles = articlesOf(questions)
  const guessed = new Map<Question, string>()
  for (const guess of guessesOf(questions, articles)) {
    const [x, y] = [groupOf.get(guess.a), groupOf.get(guess.b)]
    if (!x || !y || x === y || !(isAlone(x, articles) || isAlone(y, articles) || isSure(guess))) continue
    if (!isOneAnswer(guess, settings) || addsClash(x, y, settings) || !fits(x, y, articles, settings)) continue
    const [added, fact] = [x, y].sort((p, q) => bySize(p, q, articles)) as [Question[], Question[]]
    const from = keysOf(added, articles).join('\n')
    for (const question of added) {
      groupOf.set(question, fact)
      guessed.set(question, guessed.get(question) ?? from)
    }
    fact.push(...added)
  }
  return [...new Set(groupOf.values())].map((group) =>
    group.map((question) => {
      const from = guessed.get(question)
      return from === undefined ? question : { ...question, guessed: from }
    }),
  )
}

/** The group of fewer articles first. */
function bySize(x: readonly Question[], y: readonly Question[], articles: Articles): number {
  const [p, q] = [keysOf(x, articles), keysOf(y, articles)]
  return p.length - q.length || (p.join() < q.join() ? -1 : 1)
}

/** Words in common from which two facts tell of one thing, each in several articles: by a number that may recur, and by one that tells. */
const sureByWords = 0.3
const sureByNumber = 0.1

const isSure = ({ a, alike }: Guess): boolean => alike >= (isTelling(a) ? sureByNumber : sureByWords)

/** A number of two digits or more is seldom that of two things; a year or "zwei Jahre" is. */
function isTelling({ claim: { figure } }: Question): boolean {
  if (figure.kind === 'date' || figure.kind === 'duration') return false
  return significantDigits(figure.value ?? figure.max ?? 0) >= 2
}

/** Might each of the one be each of the other? What stands in one article, or was read alike, must be one number besides. */
const fits = (x: readonly Question[], y: readonly Question[], articles: Articles, settings: Settings): boolean =>
  x.every((p) =>
    y.every((q) => {
      if (isOneArticle(p, q, articles)) return isOneNumber(p, q, settings)
      return mayBeOne(p, q, articles) && (obstacleOf(p, q) !== null || !clashes(p, q, settings))
    }),
  )

function clashes({ claim: x }: Question, { claim: y }: Question, settings: Settings): boolean {
  if ((x.modality === 'denied') !== (y.modality === 'denied')) return true
  const [p, q] = inOneCurrency(x.figure, y.figure)
  if (p.kind === 'money' && q.kind === 'money' && p.currency !== q.currency) return true
  return relationOf(p, q, settings)?.reason.startsWith('conflict') ?? false
}

/** Would two groups clash together, neither of which does alone? */
function addsClash(x: readonly Question[], y: readonly Question[], settings: Settings): boolean {
  const within = (group: readonly Question[]): boolean =>
    group.some((a, at) => group.slice(at + 1).some((b) => clashes(a, b, settings)))
  return x.some((p) => y.some((q) => clashes(p, q, settings))) && !within(x) && !within(y)
}

/**
 * Are the two ways to put one thing? Days and years must be the same, for there are few of them; so must what is called otherwise. A bound
 * ("bis zu 100 Milliarden") holds nearly everything, and what only rounding excuses may as well be another figure: neither confirms.
 */
function isOneAnswer({ a, b }: Guess, settings: Settings): boolean {
  const [x, y] = [a.claim.figure, b.claim.figure]
  // "Mehr als zwei Jahre" of work and "zwei Jahre" of a guarantee: times of two things share their number too often.
  if (x.kind === 'duration' && differingQualifier(a, b) && x.hedge !== y.hedge) return false
  if (isOneNumber(a, b, settings)) return true
  if (x.kind === 'date' || x.kind === 'duration' || differingQualifier(a, b) || clashes(a, b, settings)) return false
  return putsOneNumber(a, b, settings) && relationOf(x, y, settings)?.reason !== 'compatible/rounding'
}

function isOneNumber(a: Question, b: Question, settings: Settings): boolean {
  const relation = relationOf(...inOneCurrency(a.claim.figure, b.claim.figure), settings)
  return relation !== null && relation.row <= 4 && !clashes(a, b, settings)
}
