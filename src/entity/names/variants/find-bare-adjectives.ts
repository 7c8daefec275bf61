import { definiteArticles } from '../../../lexicon/de/entity/articles.ts'
import { namingAdjective } from '../../../lexicon/de/entity/legal-forms.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital } from '../../article.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'

/** "die Europäische" for the "Europäische Hafenversicherung" that the text names: the adjective that opens a name, by itself behind an article. */
export function findBareAdjectives(article: Article, known: readonly NamedEntity[], taken: Uint8Array): NamedEntity[] {
  const named = byAdjective(known)
  if (named.size === 0) return []
  return article.tokens.flatMap((token, at): NamedEntity[] => {
    const entity = named.get(stemOf(token.text))
    if (entity == null || taken[at] === 1 || !standsAlone(article, at)) return []
    const why = `the first word of ${entity.name}, which the text names in full`
    return [{ occurrence: readOccurrence(article, at, at + 1), entity, candidates: [entity], how: 'alias', why }]
  })
}

/** The companies by the adjective that opens their names; null where two have one. A person is called "die Deutsche" as well. */
function byAdjective(known: readonly NamedEntity[]): ReadonlyMap<string, Entity | null> {
  const named = new Map<string, Entity | null>()
  for (const { entity } of known) {
    const [first = '', second] = entity?.name.split(' ') ?? []
    if (entity?.kind !== 'company' || second === undefined || !OPENER.test(first)) continue
    const stem = stemOf(first)
    const other = named.get(stem)
    named.set(stem, other === undefined || other?.id === entity.id ? entity : null)
  }
  return named
}
const OPENER = /isch[en]+$/

const stemOf = (word: string): string => (namingAdjective.test(word) ? word.replace(/e[nrs]?$/, '') : '')

/** Behind its own article, and before no noun that it would describe. */
function standsAlone({ tokens }: Article, at: number): boolean {
  const next = tokens[at + 1]
  return (
    definiteArticles.has(tokens[at - 1]?.norm ?? '') && (next === undefined || (!isCapital(next) && next.norm !== '-'))
  )
}
