import {
  contractedArticles,
  definiteArticles,
  functionWords,
  indefiniteDeterminers,
  isDeterminer,
  possessives,
} from '../../../lexicon/de/entity/articles.ts'
import { legalForms } from '../../../lexicon/de/entity/legal-forms.ts'
import { companyVerbs, invertingVerbs, sayingVerbs } from '../../../lexicon/de/entity/name-contexts.ts'
import { looksLikeAdjective, looksLikePlaceAdjective } from '../../../lexicon/de/grammar/adjectives.ts'
import type { Span } from '../../../model/span.ts'
import {
  type Article,
  endOfCompound,
  isCapital,
  isQuote,
  joinsCompound,
  opensSentence,
  startOfCompound,
} from '../../article.ts'
import { type DescribingNoun, describingNoun } from '../../words/describing-noun.ts'

/** Tokens that may be a name, and what stands around them. */
export interface Occurrence extends Span {
  readonly first: number
  /** The token after the last. */
  readonly after: number
  readonly text: string
  /** The last part of the compound the name begins: "Aktie" of "Amazon-Aktie". */
  readonly head?: string | undefined
  /** A compound part stands before it: "Ex-" of "Ex-VW-Chef". */
  readonly inCompound: boolean
  readonly quoted: boolean
  readonly opens: boolean
  readonly determiner: 'none' | 'definite' | 'indefinite' | 'possessive'
  /** An adjective stands between determiner and name. */
  readonly modified: boolean
  /** The noun right before the name with its compound parts: "Zahlungsanbieter" of "der Zahlungsanbieter Klarna". */
  readonly noun?: string | undefined
  readonly description?: DescribingNoun | undefined
  readonly legalForm: boolean
  /** "hat sich X": behind a verb and its pronoun only the subject stands. */
  readonly reflexive: boolean
  /** Norms of the words right before and after. */
  readonly before: string
  readonly following: string
}

const MOST_ADJECTIVES = 3

function determinerBefore(article: Article, index: number): Pick<Occurrence, 'determiner' | 'modified'> {
  const { tokens, sentenceOf } = article
  for (let at = index, skipped = 0; skipped <= MOST_ADJECTIVES && at >= 0; at--, skipped++) {
    const token = tokens[at]
    if (token === undefined || sentenceOf[at] !== sentenceOf[index]) break
    const modified = skipped > 0
    const relative = tokens[at - 1]?.norm === ','
    if (contractedArticles.has(token.norm)) return { determiner: 'definite', modified }
    if (definiteArticles.has(token.norm))
      return relative ? { determiner: 'none', modified: false } : { determiner: 'definite', modified }
    if (indefiniteDeterminers.has(token.norm)) return { determiner: 'indefinite', modified }
    if (possessives.has(token.norm))
      return relative ? { determiner: 'none', modified: false } : { determiner: 'possessive', modified }
    if (invertingVerbs.has(token.norm) || companyVerbs.has(token.norm) || sayingVerbs.has(token.norm)) break
    if (!looksLikeAdjective(token.text) && !looksLikePlaceAdjective(token.text)) break
  }
  return { determiner: 'none', modified: false }
}

/** Reads what stands around the tokens from `first` to before `after`. */
export function readOccurrence(article: Article, first: number, after: number): Occurrence {
  const { tokens, document } = article
  const start = tokens[first]?.start ?? 0
  const end = tokens[after - 1]?.end ?? start
  const inCompound = joinsCompound(article, first - 1)
  const head = joinsCompound(article, after) ? tokens[endOfCompound(article, after - 1) - 1]?.text : undefined
  const quoted = isQuote(tokens[first - 1]) && isQuote(tokens[after])
  const left = quoted || isQuote(tokens[first - 1]) ? first - 2 : first - 1
  const opens = opensSentence(article, inCompound ? startOfCompound(article, first) : first)
  const nounToken = tokens[left]
  const sameSentence = article.sentenceOf[left] === article.sentenceOf[first]
  const noun = sameSentence && !inCompound ? nounAt(article, left) : undefined
  const following = tokens[after]?.norm ?? ''
  return {
    start,
    end,
    first,
    after,
    text: document.text.slice(start, end),
    head,
    inCompound,
    quoted,
    opens,
    ...determinerBefore(article, noun === undefined ? left : startOfCompound(article, left) - 1),
    noun,
    description: noun === undefined ? undefined : describingNoun(noun),
    legalForm: legalForms.has(following) && isCapital(tokens[after]),
    reflexive: sameSentence && nounToken?.norm === 'sich' && invertingVerbs.has(tokens[left - 1]?.norm ?? ''),
    before: sameSentence ? (nounToken?.norm ?? '') : '',
    following,
  }
}

/** The noun that ends at token `last`, with its compound parts; "Start-up" counts though its end has no capital. */
function nounAt(article: Article, last: number): string | undefined {
  const first = article.tokens[startOfCompound(article, last)]
  if (article.tokens[last]?.norm === 'venture' && article.tokens[last - 1]?.norm === 'joint') return 'Joint-Venture'
  if (!isCapital(first) || isDeterminer(first.norm) || functionWords.has(first.norm)) return undefined
  return compoundAt(article, last)
}

/** The whole hyphen compound that ends at token `last`: "KI-Start-up". */
export function compoundAt(article: Article, last: number): string {
  const { document, tokens } = article
  const first = startOfCompound(article, last)
  return document.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
}
