import { listLinks } from '../../../lexicon/de/entity/list-words.ts'
import type { Article } from '../../article.ts'
import { isDoubtful } from './has-evidence.ts'
import type { KnownName } from './known-names.ts'

/** Where names of companies that nothing else can be begin and end. */
export const edgesOfFirms = (names: readonly KnownName[]): ReadonlySet<number> =>
  new Set(
    names.flatMap((name) =>
      !isDoubtful(name) && name.namings.every(({ entity }) => entity.kind === 'company' || entity.kind === 'fund')
        ? [name.first, name.after]
        : [],
    ),
  )

/** "Bain Capital und Advent": a noun that stands in one list with a company is a name. */
export const isListedWith = ({ tokens }: Article, { first, after }: KnownName, firms: ReadonlySet<number>): boolean =>
  (listLinks.has(tokens[first - 1]?.norm ?? '') && firms.has(first - 1)) ||
  (listLinks.has(tokens[after]?.norm ?? '') && firms.has(after + 1))
