import type { Claim, ClaimType, Role } from '../../model/claim.ts'
import { grouped } from '../grouped.ts'
import { relationOf } from '../judge/judge-pair.ts'
import type { Settings } from '../options.ts'
import { differingDay, differingQualifier, isForecast, levels } from './obstacle.ts'
import type { Question } from './question.ts'
import { wordLikeness } from './telling-words.ts'
import { hasClash } from './two-answers.ts'

// A claim may have been misread: taken for one of another type, or of a company that only stands near. Left alone for that, it is tried
// against what is told in the same telling words, the likeliest first. Such a guess never makes a clash: it falls where the figures are
// not put on one number, so that it can confirm a fact and nothing else.

/** Words in common from which two sentences may tell of one thing, whatever was read out of them. */
const alikeEnough = 0.05

/** Sentences that may hold a word for it to bring two together. */
const rare = 12

interface Guess {
  readonly a: Question
  readonly b: Question
  readonly alike: number
}

/** Adds claims that found no partner to the facts they seem to tell. */
export function withMisread(groups: readonly (readonly Question[])[], settings: Settings): Question[][] {
  const groupOf = new Map<Question, Question[]>()
  for (const group of groups) {
    const own = [...group]
    for (const question of own) groupOf.set(question, own)
  }
  const castOf = casts([...groupOf.keys()])
  for (const { a, b } of guessesOf([...groupOf.keys()], castOf)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)]
    if (!x || !y || x === y || !(isAlone(x) || isAlone(y))) continue
    if (!isOneNumber(a, b, settings) || hasClash(x, y, settings)) continue
    if (x.some((p) => y.some((q) => p.claim.source.id !== q.claim.source.id && !mayBeOne(p, q, castOf)))) continue
    for (const question of y) groupOf.set(question, x)
    x.push(...y)
  }
  return [...new Set(groupOf.values())]
}

/** The parties that an article speaks of, by any of its claims. */
type CastOf = (claim: Claim) => ReadonlySet<string>

function casts(questions: readonly Question[]): CastOf {
  const cast = new Map<string, Set<string>>()
  for (const { claim } of questions) {
    const own = cast.get(claim.source.id) ?? new Set()
    for (const { id } of Object.values(claim.roles)) own.add(id)
    cast.set(claim.source.id, own)
  }
  return ({ source }) => cast.get(source.id) ?? new Set()
}

const isAlone = (group: readonly Question[]): boolean => new Set(group.map(({ claim }) => claim.source.id)).size === 1

/** Pairs of two articles that share rare words, the likeliest first. */
function guessesOf(questions: readonly Question[], castOf: CastOf): Guess[] {
  const places = questions.flatMap((question) => [...question.words().keys()].map((word) => ({ word, question })))
  const guesses = new Map<string, Guess>()
  for (const holders of grouped(places, ({ word }) => word).values()) {
    if (new Set(holders.map(({ question }) => question.claim.evidence.sentence)).size > rare) continue
    for (const [at, { question: a }] of holders.entries())
      for (const { question: b } of holders.slice(at + 1)) {
        const key = [a.claim.id, b.claim.id].sort().join(' ')
        if (guesses.has(key) || !mayBeOne(a, b, castOf)) continue
        const alike = wordLikeness(a.words(), b.words())
        if (alike >= alikeEnough) guesses.set(key, { a, b, alike })
      }
  }
  return [...guesses].sort(([x, p], [y, q]) => q.alike - p.alike || (x < y ? -1 : 1)).map(([, guess]) => guess)
}

/** What may have been misread: whom it is about and what it is called; not what stands beside the figure. */
const doubtful: ReadonlySet<string> = new Set(['label', 'event', 'of', 'purpose', 'subject', 'move', 'measure', 'kind'])

/** Types that papers and readers take for one another; a figure that was not understood is of any type. */
const kindred: readonly ReadonlySet<ClaimType>[] = [
  new Set([
    'investment',
    'funding_round',
    'share_sale',
    'acquisition',
    'stake',
    'contract',
    'spending',
    'valuation',
    'debt',
  ]),
  new Set(['growth', 'share_price']),
]

const mayBeOfOneType = (a: ClaimType, b: ClaimType): boolean =>
  a === b || a === 'other' || b === 'other' || kindred.some((types) => types.has(a) && types.has(b))

function mayBeOne(a: Question, b: Question, castOf: CastOf): boolean {
  const [x, y] = [a.claim, b.claim]
  if (x.source.id === y.source.id || x.figure.kind !== y.figure.kind || !mayBeOfOneType(x.type, y.type)) return false
  if (differingQualifier(a, b, doubtful) || differingDay(a, b)) return false
  if ((levels.has(x.type) || levels.has(y.type)) && isForecast(a) !== isForecast(b)) return false
  return !isOfAnother(a, b, castOf)
}

/**
 * Are both about a company of their own? One may have been taken for the other where an article speaks of both, unless each sentence
 * names its own.
 */
function isOfAnother({ claim: x }: Question, { claim: y }: Question, castOf: CastOf): boolean {
  const [a, b] = [x.roles.company, y.roles.company]
  if (!a || !b || a.id === b.id) return false
  if (!castOf(x).has(b.id) && !castOf(y).has(a.id)) return true
  const names = ({ evidence }: Claim, { name }: Role): boolean => evidence.sentence.includes(name)
  return names(x, a) && names(y, b) && !names(x, b) && !names(y, a)
}

function isOneNumber({ claim: x }: Question, { claim: y }: Question, settings: Settings): boolean {
  const relation = relationOf(x.figure, y.figure, settings)
  const otherCurrency =
    x.figure.kind === 'money' && y.figure.kind === 'money' && x.figure.currency !== y.figure.currency
  return relation !== null && !otherCurrency && relation.row <= 4 && !relation.reason.startsWith('conflict')
}
