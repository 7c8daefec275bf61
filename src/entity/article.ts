import { sportsWords } from '../lexicon/de/entity/sports-words.ts'
import { countsOfBusiness } from '../lexicon/de/entity/unknown-name-words.ts'
import type { Document, Sentence, Token } from '../model/document.ts'
import type { Figure, FigureMention } from '../model/figure.ts'

/** A document as the entity stage walks through it: tokens with their sentences, and which tokens figures hold. */
export interface Article {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** Index of each token's sentence, -1 for a token outside of all sentences. */
  readonly sentenceOf: Int32Array
  /** 1 where the token is part of a figure. */
  readonly inFigure: Uint8Array
  /** Norms that the text also writes in lower case. */
  readonly lowerCase: ReadonlySet<string>
  /** Indices of the sentences that give money, percentages, or what companies are counted by. */
  readonly sums: ReadonlySet<number>
  /** For each token the first and the one after the last of the hyphen compound that it stands in, seen from it. */
  readonly startOfCompound: Int32Array
  readonly endOfCompound: Int32Array
  /** Norms of two capitalised words, separated by a blank, that stand side by side more than once. */
  readonly pairs: ReadonlySet<string>
  /** Capitalised words, without the "s" of a genitive, that stand more than once. */
  readonly again: ReadonlySet<string>
  /** Places that the text's reports come from: "Ulm (dpa) -", "Ulm. Der Konzern …". */
  readonly datelines: ReadonlySet<string>
  /** It reports of matches and races, whose clubs stand as companies do elsewhere. */
  readonly sports: boolean
}

/** Prepares a document for the search for names. */
export function openArticle(document: Document, figures: readonly FigureMention[]): Article {
  const { tokens } = document
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const sentence of document.sentences) sentenceOf.fill(sentence.index, sentence.firstToken, sentence.endToken)
  const inFigure = new Uint8Array(tokens.length)
  const sums = new Set<number>()
  let at = 0
  for (const mention of figures) {
    const { start, figure } = mention
    const end = endOfNumber(mention)
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++
    if (isSum(figure)) sums.add(sentenceOf[at] ?? -1)
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) inFigure[at] = 1
  }
  const lowerCase = new Set<string>()
  for (const token of tokens) if (token.kind === 'word' && token.text === token.norm) lowerCase.add(token.norm)
  return {
    document,
    tokens,
    sentenceOf,
    inFigure,
    lowerCase,
    sums,
    ...compoundsOf(tokens),
    pairs: repeatedPairs(tokens),
    again: repeatedWords(tokens),
    datelines: placesOfDatelines(document),
    sports: tellsOfSports(tokens),
  }
}

const isSum = (figure: Figure): boolean =>
  figure.kind === 'money' ||
  figure.kind === 'percent' ||
  (figure.kind === 'count' && countsOfBusiness.test(figure.unit ?? ''))

/** The words of datelines: of those that the layout shows, and of a sentence of one or two words that opens a paragraph. */
function placesOfDatelines({ sentences, tokens }: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { block, firstToken, endToken } of sentences) {
    const isAlone =
      block.zone === 'body' && tokens[firstToken]?.start === block.start && isTownAlone(tokens, firstToken, endToken)
    if (!isAlone && block.zone !== 'boilerplate') continue
    if (block.zone === 'boilerplate' && endToken - firstToken > LONGEST_DATELINE) continue
    for (const token of tokens.slice(firstToken, endToken)) if (isCapital(token)) found.add(token.text)
  }
  return found
}

const LONGEST_DATELINE = 12

/** "Ulm.", "Bad Kirchau." */
const isTownAlone = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first >= 2 && end - first <= 3 && tokens[end - 1]?.norm === '.' && tokens.slice(first, end - 1).every(isCapital)

/** Least share of words of sports, and how many different ones. */
const SHARE_OF_SPORTS = 0.02
const KINDS_OF_SPORTS = 4

function tellsOfSports(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ norm }) => sportsWords.has(norm))
  return (
    words.length >= tokens.length * SHARE_OF_SPORTS && new Set(words.map(({ norm }) => norm)).size >= KINDS_OF_SPORTS
  )
}

/** Both words as one key of `pairs`. */
export const pairKey = (left: Token, right: Token): string => `${left.norm} ${right.norm}`

function repeatedPairs(tokens: readonly Token[]): ReadonlySet<string> {
  return toldAgain(tokens, (token, before) =>
    token.gap === 'blank' && isCapital(token) && isCapital(before) ? pairKey(before, token) : null,
  )
}

/** A word as it stands in `again`. */
export const wordKey = (text: string): string => text.replace(/s$/, '')

const repeatedWords = (tokens: readonly Token[]): ReadonlySet<string> =>
  toldAgain(tokens, (token) => (isCapital(token) ? wordKey(token.text) : null))

/** The keys of tokens that come more than once. */
function toldAgain(
  tokens: readonly Token[],
  keyOf: (token: Token, before: Token | undefined) => string | null,
): ReadonlySet<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const key = keyOf(token, tokens[at - 1])
    if (key === null) continue
    if (once.has(key)) more.add(key)
    once.add(key)
  }
  return more
}

/** Where a figure's own words end: a compound that it counts may hold a name ("2.000 Seestern-Stellen"). */
const endOfNumber = ({ figure, start, end }: FigureMention): number =>
  figure.kind === 'count' && /\p{L}-\p{L}/u.test(figure.unit ?? '') ? start + figure.text.search(/\S+$/u) : end

/** Is it a word that begins with a capital? */
export const isCapital = (token: Token | undefined): token is Token & { readonly kind: 'word' } =>
  token !== undefined && token.kind === 'word' && beginsWithCapital(token.text)

const PAST_ASCII = 128

/** Asked of every word: only letters beyond ASCII need the regular expression. */
const beginsWithCapital = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return first < PAST_ASCII ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text)
}

/** Two capitals or more and no small letter: "KTM", "BASF". */
export const isAllCaps = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()

/** A capital inside a word: "SpringWorks", "OpenAI"; not "KIs" and "LKWs", not "MitarbeiterInnen", not two words grown together ("FILMHeute"), as what is very long is. */
export const isCamelCase = (text: string): boolean =>
  /\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}/u.test(text) &&
  !/In(nen)?$|^\p{Ll}{1,2}\p{Lu}h?$|^\p{Lu}{5,}\p{Ll}|.{20}/u.test(text)

/** Does nothing stand between a token and the one before it? */
export const isGlued = (token: Token | undefined): boolean => token?.gap === 'none'

/** Is the token a hyphen with a word or digits on both sides, as in "Amazon-Aktie"? */
export const joinsCompound = ({ tokens }: Article, index: number): boolean => joins(tokens, index)

function joins(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index]?.norm === '-' && index > 0 && isGlued(tokens[index]) && isGlued(next) && next?.kind !== 'symbol'
}

/** Read once for all tokens: in a chain of a thousand hyphens nobody walks to its end a thousand times. */
function compoundsOf(tokens: readonly Token[]): Pick<Article, 'startOfCompound' | 'endOfCompound'> {
  const startOfCompound = new Int32Array(tokens.length)
  const endOfCompound = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++)
    startOfCompound[at] = joins(tokens, at - 1) ? (startOfCompound[at - 2] ?? 0) : at
  for (let at = tokens.length - 1; at >= 0; at--)
    endOfCompound[at] = joins(tokens, at + 1) ? (endOfCompound[at + 2] ?? at + 1) : at + 1
  return { startOfCompound, endOfCompound }
}

/** The token after the last of the hyphen compound that `index` stands in. */
export const endOfCompound = (article: Article, index: number): number => article.endOfCompound[index] ?? index + 1

/** The first token of the hyphen compound that ends at `last`. */
export const startOfCompound = (article: Article, last: number): number => article.startOfCompound[last] ?? last

const QUOTES = new Set(['"', '„', '“', '”', '«', '»', '‚', '‘', '’', "'", '‹', '›'])
const OPENERS = new Set([...QUOTES, '-', '–', '—', '(', '[', '*', '•', ':', '+'])

/** Is the token a quotation mark? */
export const isQuote = (token: Token | undefined): boolean => token !== undefined && QUOTES.has(token.text)

/** The sentence of a token. */
export const sentenceAt = (article: Article, index: number): Sentence | undefined =>
  article.document.sentences[article.sentenceOf[index] ?? -1]

/** Does the token open a sentence, a quotation or what follows a colon, where any word has a capital? */
export function opensSentence(article: Article, index: number): boolean {
  const first = sentenceAt(article, index)?.firstToken ?? 0
  const before = article.tokens[index - 1]
  return (
    index <= first ||
    (before !== undefined && before.kind === 'symbol' && OPENERS.has(before.text) && !joinsCompound(article, index - 1))
  )
}
