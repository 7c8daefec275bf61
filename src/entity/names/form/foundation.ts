import { compoundModifiers } from '../../../lexicon/de/entity/articles.ts'
import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { firmsOfPeople } from '../../../lexicon/de/entity/legal-forms.ts'
import { type Article, isCapital, joinsCompound, startOfCompound } from '../../article.ts'

/** "Karl-Sandner-Stiftung", "Karl Sandner Stiftung": the first token of the name that a foundation, or the firm of somebody by their whole name, has. */
export function startOfFoundation(article: Article, taken: Uint8Array, at: number): number | undefined {
  const { tokens } = article
  if (joinsCompound(article, at + 1)) return undefined
  if (!joinsCompound(article, at - 1)) return startOfWholeName(article, taken, at)
  if (tokens[at]?.norm !== 'stiftung') return undefined
  const first = startOfCompound(article, at)
  for (let part = first; part <= at; part++) if (taken[part] === 1) return undefined
  return isCapital(tokens[first]) && !compoundModifiers.has(tokens[first].norm) ? first : undefined
}

/** A given name and one word more before what firms of people are called. */
function startOfWholeName(
  { tokens, inFigure, sentenceOf }: Article,
  taken: Uint8Array,
  at: number,
): number | undefined {
  const first = at - 2
  if (!firmsOfPeople.has(tokens[at]?.norm ?? '') || !givenNames.has(tokens[first]?.norm ?? '')) return undefined
  const words = [first, at - 1, at]
  const isFree = words.every((word) => isCapital(tokens[word]) && taken[word] !== 1 && inFigure[word] !== 1)
  const isOne = words.slice(1).every((word) => tokens[word]?.gap === 'blank' && sentenceOf[word] === sentenceOf[first])
  return isFree && isOne ? first : undefined
}

/** Is it the name of a foundation? */
export const isFoundation = (name: string): boolean => /[- ](Familien|Privat)?[Ss]tiftung$/.test(name)

/** Is it that of somebody's firm? */
export const isFirmOfPerson = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.length === 3 && givenNames.has(words[0] ?? '') && firmsOfPeople.has(words[2] ?? '')
}
