import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { companyNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { prepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { Entity } from '../../../model/entity.ts'
import { grouped } from '../../../model/grouped.ts'
import { type Article, isCapital } from '../../article.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { withoutLegalForm } from '../form/without-legal-form.ts'
import { joinedName } from '../occurrence/joined-name.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/** Two listed names side by side, with the company words and legal forms behind them. */
interface Pair {
  readonly at: number
  readonly first: number
  readonly after: number
  readonly key: string
  readonly name: string
  /** A legal form behind it, or a word before it that goes with one noun only, makes it one name. */
  readonly sure: boolean
}

const TWICE = 2
const WHY = 'listed names side by side, as one name'
/** Does the word go with one noun only? */
export const goesWithOneName = (norm: string): boolean => prepositions.has(norm) || definiteArticles.has(norm)

/** Joins listed names that stand side by side and are one company's: "Rivian Volkswagen Technologies" is neither of the two. */
export function joinNames(article: Article, names: readonly NamedEntity[]): NamedEntity[] {
  const pairs = names.flatMap((name, at) => pairAt(article, name, names[at + 1], at) ?? [])
  if (pairs.length === 0) return [...names]
  const joined = new Map<number, NamedEntity>()
  for (const group of grouped(pairs, ({ key }) => key).values()) {
    if (group.length < TWICE && !group.some(({ sure }) => sure)) continue
    const [longest] = [...group].sort((a, b) => b.name.length - a.name.length)
    const sectors = names[longest?.at ?? 0]?.entity?.sectors ?? []
    const entity = unlistedEntity(longest?.name ?? '', 'company', { sectors })
    for (const { at, first, after } of group) joined.set(at, joinedName(article, first, after, entity, WHY))
  }
  return names.flatMap((name, at) => (joined.has(at - 1) ? [] : [joined.get(at) ?? name]))
}

function pairAt(article: Article, left: NamedEntity, right: NamedEntity | undefined, at: number): Pair | undefined {
  if (right === undefined || left.occurrence.after !== right.occurrence.first) return undefined
  if (!couldJoin(left.entity, right.entity) || left.occurrence.inCompound || left.occurrence.head !== undefined)
    return undefined
  const { tokens, sentenceOf, document } = article
  const { first } = left.occurrence
  if (tokens[right.occurrence.first]?.gap !== 'blank' || sentenceOf[first] !== sentenceOf[right.occurrence.first])
    return undefined
  let { after } = right.occurrence
  while (isLegalForm(article, after) || isCompanyWord(article, after)) after++
  if (tokens[after]?.norm === '-' && tokens[after]?.gap === 'none') return undefined
  const text = document.text.slice(left.occurrence.start, tokens[after - 1]?.end)
  const name = withoutLegalForm(text)
  const one = left.occurrence.description !== undefined && !left.occurrence.description.plural
  return {
    at,
    first,
    after,
    key: squeeze(left.occurrence.text) + squeeze(withoutLegalForm(right.occurrence.text)),
    name,
    sure: one || name !== text || after > right.occurrence.after || goesWithOneName(tokens[first - 1]?.norm ?? ''),
  }
}

const isCompanyWord = ({ tokens }: Article, at: number): boolean =>
  isCapital(tokens[at]) && tokens[at]?.gap === 'blank' && companyNameWords.has(tokens[at]?.norm ?? '')

/** A company or its founder's surname before a company that is no kin of it. */
function couldJoin(left: Entity | null, right: Entity | null): boolean {
  if (left === null || right === null || left === right || right.kind !== 'company') return false
  if (left.kind !== 'company' && left.kind !== 'person') return false
  return left.kind === 'person' || (left.parent !== right.id && right.parent !== left.id)
}
