import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { addresses } from '../../../lexicon/de/entity/titles.ts'
import { type Article, isCapital } from '../../article.ts'
import { isPersonNoun } from '../../words/person-noun.ts'
import { couldBeName } from '../form/could-be-name.ts'
import type { KnownName } from './known-names.ts'

/** Keys of listed names that stand as the surname of somebody: "Stadler" where the text has "Elisabeth Stadler". */
export function surnamesIn(article: Article, names: readonly KnownName[]): ReadonlySet<string> {
  return new Set(names.filter((name) => isSurnameHere(article, name)).map(({ key }) => key))
}

/** Does a given name stand right before one word that no legal form makes a company's name? */
export function isSurnameHere(article: Article, { first, after, legalForm, namings, inCompound }: KnownName): boolean {
  const { tokens } = article
  const token = tokens[first]
  const before = tokens[first - 1]
  if (after !== first + 1 || legalForm || inCompound || token?.gap !== 'blank' || !isCapital(before)) return false
  const isName =
    givenNames.has(before.norm) ||
    addresses.has(before.norm) ||
    (isPersonNoun(tokens[first - 2]?.norm ?? '') && couldBeName(article, first - 1))
  return (
    isName && !companyNameWords.has(tokens[after]?.norm ?? '') && namings.some(({ entity }) => entity.kind !== 'person')
  )
}
