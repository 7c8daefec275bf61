import { definiteArticles, indefiniteArticles } from '../../../lexicon/de/entity/articles.ts'
import type { Article } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { compoundAt, type Occurrence } from './occurrence.ts'

const BEHIND_REACH = 9

const opensPhrase = (norm: string): boolean => indefiniteArticles.has(norm) || definiteArticles.has(norm)

/** The noun of an apposition behind the name: "Parloa, ein Berliner KI-Start-up". */
export function describedBehind(article: Article, { after }: Occurrence): { noun: string; at: number } | undefined {
  const { tokens } = article
  if (tokens[after]?.norm !== ',' || !opensPhrase(tokens[after + 1]?.norm ?? '')) return undefined
  for (let at = after + 2; at < after + BEHIND_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || (token.kind === 'symbol' && token.norm !== '-')) return undefined
    if (!/^\p{Lu}/u.test(token.text) || tokens[at + 1]?.norm === '-') continue
    const noun = compoundAt(article, at)
    if (describingNoun(noun) !== undefined) return { noun, at }
    if (!/er$/.test(token.text)) return undefined
  }
  return undefined
}
