import { givenNames } from '../../../lexicon/de/entity/given-names.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { addresses } from '../../../lexicon/de/entity/titles.ts'
import { type Article, isCapital, sentenceAt } from '../../article.ts'
import { couldBeName } from '../form/could-be-name.ts'
import type { KnownName } from './known-names.ts'

/**
 * Keys of listed names that stand as the surname of somebody: "Stadler" where the text has "Elisabeth Stadler"; but nobody is called so before, so what the
 * text names by it alone until then is the company, and its founder only shares the name.
 */
export function surnamesIn(article: Article, names: readonly KnownName[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  const firms = new Set<string>()
  for (const name of names) {
    if (isSurnameHere(article, name)) surnames.add(name.key)
    else if (!surnames.has(name.key) && !name.inCompound && isToldInText(article, name)) firms.add(name.key)
  }
  return new Set([...surnames].filter((key) => !firms.has(key)))
}

/** Headlines and what opens the text may name somebody by the surname first. */
function isToldInText(article: Article, { first }: KnownName): boolean {
  const sentence = sentenceAt(article, first)
  return sentence !== undefined && sentence.index > FIRST && sentence.block.zone !== 'title'
}
const FIRST = 1

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
