import { compoundModifiers } from '../../../lexicon/de/entity/articles.ts'
import { type Article, isCapital, joinsCompound, startOfCompound } from '../../article.ts'

/** "Karl-Sandner-Stiftung": the first token of the compound that a foundation is called by. */
export function startOfFoundation(article: Article, taken: Uint8Array, at: number): number | undefined {
  if (article.tokens[at]?.norm !== 'stiftung' || !joinsCompound(article, at - 1) || joinsCompound(article, at + 1))
    return undefined
  const first = startOfCompound(article, at)
  for (let part = first; part <= at; part++) if (taken[part] === 1) return undefined
  return isCapital(article.tokens[first]) && !compoundModifiers.has(article.tokens[first].norm) ? first : undefined
}

/** Is it the name of such a foundation? */
export const isFoundation = (name: string): boolean => /-Stiftung$/.test(name)
