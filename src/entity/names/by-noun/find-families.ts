import { familyNouns } from '../../../lexicon/de/entity/titles.ts'
import { type Article, isCapital, isGlued, joinsCompound } from '../../article.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/** Finds families, who hold shares under a name that may be their company's: "die Gründerfamilie Oetker", "die Familien Porsche und Piëch". */
export function findFamilies(article: Article): NamedEntity[] {
  const { tokens } = article
  const found: NamedEntity[] = []
  for (let first = 0; first < tokens.length; first++) {
    const noun = tokens[first]
    if (!isCapital(noun) || !familyNouns.has(noun.norm) || joinsCompound(article, first - 1)) continue
    const after = endOfSurnames(article, first + 1)
    if (after === first + 1) continue
    const surnames = article.document.text.slice(tokens[first + 1]?.start, tokens[after - 1]?.end)
    const name = `${isPlural(noun.norm) ? 'Familien' : 'Familie'} ${surnames}`
    const entity = unlistedEntity(name, 'person')
    found.push({
      occurrence: readOccurrence(article, first, after),
      entity,
      candidates: [entity],
      how: 'introduced',
      why: 'a surname behind "Familie"',
    })
    first = after - 1
  }
  return found
}

/** Behind the surnames that begin at `first`: one, a double one, or two with "und" or a slash. */
function endOfSurnames({ tokens }: Article, first: number): number {
  let after = first
  while (isCapital(tokens[after])) {
    after++
    const joins = tokens[after]?.norm === '-' || tokens[after]?.norm === '/'
    const next = tokens[after + 1]
    if (
      (joins && isGlued(tokens[after]) && isGlued(next)) ||
      (tokens[after]?.norm === 'und' && isPlural(tokens[first - 1]?.norm))
    )
      after++
    else break
  }
  return after
}

const isPlural = (noun: string | undefined): boolean => noun?.endsWith('n') === true
