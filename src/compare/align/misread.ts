import { isOneNumber } from '../comparers/relation.ts'
import { relationOf } from '../comparers/relation-of.ts'
import { inOneCurrency } from '../currency/in-one-currency.ts'
import type { Caps } from '../interval/assertion.ts'
import { alikeEnough } from '../question/alike-enough.ts'
import type { Question } from '../question/question.ts'
import { type Articles, articlesOf, isAlone, isOneArticle, keysOf } from './articles.ts'
import { areOneExactNumber } from './exact-number.ts'
import { type Guess, guessesOf } from './guesses.ts'
import { isTelling } from './is-telling.ts'
import { mayBeOne } from './may-be-one.ts'
import { areNestedDays } from './nested-days.ts'
import { differingQualifier, obstacleOf } from './obstacle-of.ts'
import { putsOneNumber } from './two-answers.ts'

// A claim may have been misread: taken for one of another type, or of a company that only stands near; or it says so little that nothing
// but its figure speaks for it. Left alone for that, it is tried against what is told in the same telling words, the likeliest first. Such
// a guess never makes a clash: it falls where the figures are no ways to put one thing, so that it can confirm a fact and nothing else.

/** Adds claims that found no partner to the facts they seem to tell, and joins facts that seem to tell one thing. */
export function withMisread(groups: readonly (readonly Question[])[], caps: Caps): Question[][] {
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
    if (!isOneAnswer(guess, caps) || addsClash(x, y, caps) || !fits(x, y, articles, caps)) continue
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

/** Do so many words speak for a guess that it may join two facts, each of several articles? Fewer do where the number tells. */
const isSure = ({ a, alike }: Guess): boolean =>
  alike >= (isTelling(a.claim.figure) ? alikeEnough.byNumber : alikeEnough.byWords)

/** Might each of the one be each of the other? What stands in one article, or was read alike, must be one number besides. */
const fits = (x: readonly Question[], y: readonly Question[], articles: Articles, caps: Caps): boolean =>
  x.every((p) =>
    y.every((q) => {
      if (isOneArticle(p, q, articles)) return isOneNumberPut(p, q, caps) && !areNamedApart(p, q)
      return mayBeOne(p, q, articles) && (obstacleOf(p, q) !== null || !clashes(p, q, caps))
    }),
  )

/** "41 Züge, 94 Busse und 41 Loks": does one sentence give one number to two things? */
const areNamedApart = (a: Question, b: Question): boolean =>
  a.claim.evidence.sentence === b.claim.evidence.sentence && differingQualifier(a, b)?.key === 'label'

function clashes({ claim: x }: Question, { claim: y }: Question, caps: Caps): boolean {
  if ((x.modality === 'denied') !== (y.modality === 'denied')) return true
  const [p, q] = inOneCurrency(x.figure, y.figure)
  if (p.kind === 'money' && q.kind === 'money' && p.currency !== q.currency) return true
  return relationOf(p, q, caps)?.reason.startsWith('conflict') ?? false
}

/** Would two groups clash together, neither of which does alone? */
function addsClash(x: readonly Question[], y: readonly Question[], caps: Caps): boolean {
  const within = (group: readonly Question[]): boolean =>
    group.some((a, at) => group.slice(at + 1).some((b) => clashes(a, b, caps)))
  return x.some((p) => y.some((q) => clashes(p, q, caps))) && !within(x) && !within(y)
}

/**
 * Are the two ways to put one thing? Years must be the same, for there are few of them, and a day one of the longer time; so must what is
 * called otherwise. A bound
 * ("bis zu 100 Milliarden") holds nearly everything, and what only rounding excuses may as well be another figure: neither confirms.
 */
function isOneAnswer({ a, b }: Guess, caps: Caps): boolean {
  const [x, y] = [a.claim.figure, b.claim.figure]
  // "Mehr als zwei Jahre" of work and "zwei Jahre" of a guarantee: times of two things share their number too often.
  if (x.kind === 'duration' && differingQualifier(a, b) && x.hedge !== y.hedge) return false
  if (isOneNumberPut(a, b, caps) || (areOneExactNumber(x, y) && !clashes(a, b, caps))) return true
  if (areNestedDays(x, y) && !clashes(a, b, caps)) return true
  if (x.kind === 'date' || x.kind === 'duration' || differingQualifier(a, b) || clashes(a, b, caps)) return false
  return putsOneNumber(a, b, caps) && relationOf(x, y, caps)?.reason !== 'compatible/rounding'
}

function isOneNumberPut(a: Question, b: Question, caps: Caps): boolean {
  const relation = relationOf(...inOneCurrency(a.claim.figure, b.claim.figure), caps)
  return relation !== null && isOneNumber(relation) && !clashes(a, b, caps)
}
