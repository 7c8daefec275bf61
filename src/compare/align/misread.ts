import type { Claim, ClaimType, Role } from '../../model/claim.ts'
import { grouped } from '../grouped.ts'
import { relationOf } from '../judge/judge-pair.ts'
import type { Settings } from '../options.ts'
import { differingDay, differingQualifier, isForecast, levels, obstacleOf } from './obstacle.ts'
import type { Question } from './question.ts'
import { wordLikeness } from './telling-words.ts'

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
  const questions = [...groupOf.keys()]
  const articles = articlesOf(questions)
  const guessed = new Set<Question>()
  for (const { a, b } of guessesOf(questions, articles)) {
    const [x, y] = [groupOf.get(a), groupOf.get(b)]
    if (!x || !y || x === y || !(isAlone(x, articles) || isAlone(y, articles))) continue
    if (!isOneNumber(a, b, settings) || addsClash(x, y, settings) || !fits(x, y, articles, settings)) continue
    const [fact, alone] = isAlone(y, articles) ? [x, y] : [y, x]
    for (const question of alone) {
      groupOf.set(question, fact)
      guessed.add(question)
    }
    fact.push(...alone)
  }
  return [...new Set(groupOf.values())].map((group) =>
    group.map((question) =>
      guessed.has(question) ? { ...question, guessed: articles(question)?.key ?? '' } : question,
    ),
  )
}

/** What an article is and whom it speaks of; copies are one article. */
interface Article {
  readonly key: string
  readonly cast: ReadonlySet<string>
}

type Articles = (question: Question) => Article | undefined

function articlesOf(questions: readonly Question[]): Articles {
  const articles = [...grouped(questions, ({ claim }) => claim.source.id)].map(([source, own]): [string, Article] => {
    const sentences = [...new Set(own.map(({ claim }) => claim.evidence.sentence))].sort()
    const parties = own.flatMap(({ claim }) => Object.values(claim.roles).map(({ id }) => id))
    return [source, { key: sentences.join('\n'), cast: new Set(parties) }]
  })
  const bySource = new Map(articles)
  return ({ claim }) => bySource.get(claim.source.id)
}

const isAlone = (group: readonly Question[], articles: Articles): boolean =>
  new Set(group.map((question) => articles(question)?.key)).size === 1

const isOneArticle = (a: Question, b: Question, articles: Articles): boolean => articles(a)?.key === articles(b)?.key

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
  if (x.figure.kind === 'money' && y.figure.kind === 'money' && x.figure.currency !== y.figure.currency) return true
  return relationOf(x.figure, y.figure, settings)?.reason.startsWith('conflict') ?? false
}

/** Would two groups clash together, neither of which does alone? */
function addsClash(x: readonly Question[], y: readonly Question[], settings: Settings): boolean {
  const within = (group: readonly Question[]): boolean =>
    group.some((a, at) => group.slice(at + 1).some((b) => clashes(a, b, settings)))
  return x.some((p) => y.some((q) => clashes(p, q, settings))) && !within(x) && !within(y)
}

/** Pairs of two articles that share rare words, the likeliest first. */
function guessesOf(questions: readonly Question[], articles: Articles): Guess[] {
  const places = questions.flatMap((question) => [...question.words().keys()].map((word) => ({ word, question })))
  const guesses = new Map<string, Guess>()
  for (const holders of grouped(places, ({ word }) => word).values()) {
    if (new Set(holders.map(({ question }) => question.claim.evidence.sentence)).size > rare) continue
    for (const [at, { question: a }] of holders.entries())
      for (const { question: b } of holders.slice(at + 1)) {
        const key = [a.claim.id, b.claim.id].sort().join(' ')
        if (guesses.has(key) || !isMisread(a, b, articles)) continue
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

const isMisread = (a: Question, b: Question, articles: Articles): boolean =>
  misreadable.has(obstacleOf(a, b)?.key ?? '') && !isOneArticle(a, b, articles) && mayBeOne(a, b, articles)

function mayBeOne(a: Question, b: Question, articles: Articles): boolean {
  const [x, y] = [a.claim, b.claim]
  if (x.figure.kind !== y.figure.kind || !mayBeOfOneType(x.type, y.type)) return false
  if (differingQualifier(a, b, doubtful) || differingDay(a, b)) return false
  if ((levels.has(x.type) || levels.has(y.type)) && isForecast(a) !== isForecast(b)) return false
  return !isOfAnother(a, b, articles)
}

/**
 * Are both about a company of their own? One may have been taken for the other where an article speaks of both, unless each sentence
 * names its own.
 */
function isOfAnother(p: Question, q: Question, articles: Articles): boolean {
  const [x, y] = [p.claim, q.claim]
  const [a, b] = [x.roles.company, y.roles.company]
  if (!a || !b || a.id === b.id) return false
  if (!articles(p)?.cast.has(b.id) && !articles(q)?.cast.has(a.id)) return true
  const names = ({ evidence }: Claim, { name }: Role): boolean => evidence.sentence.includes(name)
  return names(x, a) && names(y, b) && !names(x, b) && !names(y, a)
}

function isOneNumber(a: Question, b: Question, settings: Settings): boolean {
  const relation = relationOf(a.claim.figure, b.claim.figure, settings)
  return relation !== null && relation.row <= 4 && !clashes(a, b, settings)
}
