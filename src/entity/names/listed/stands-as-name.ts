import type { Article } from '../../article.ts'
import { isInTitle } from '../occurrence/name-context.ts'
import type { KnownName } from './known-names.ts'

/** Is the name a word of its own, without an article? */
export const isPlain = ({ determiner, inCompound, head }: KnownName): boolean =>
  determiner === 'none' && !inCompound && head === undefined

/** Is it so elsewhere than at the head of a sentence, where nouns may be bare? */
export const isBare = (name: KnownName): boolean => isPlain(name) && !name.opens

/** Is it so in the first place of a headline, which leaves articles out: "Bahn trennt sich von …"? */
export const opensHeadline = (article: Article, name: KnownName): boolean =>
  isPlain(name) && name.opens && isInTitle(article, name)
