import { offices } from '../../../lexicon/de/entity/towns.ts'
import type { Article } from '../../article.ts'
import { isCapital, joinsCompound } from '../../article.ts'
import { endOfPlace } from '../form/institution-of-place.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/** Numbers behind a place that has two of them: "Landgericht München I". */
const COUNTED = /^II?$/

/** Finds courts and prosecutors by the place that they are of: "Amtsgericht Essen", "die Staatsanwaltschaft Köln". */
export function findOffices(article: Article, taken: Uint8Array): NamedEntity[] {
  const { tokens, document } = article
  const found: NamedEntity[] = []
  for (const [first, noun] of tokens.entries()) {
    if (!offices.has(noun.norm) || taken[first] === 1 || !isCapital(noun) || joinsCompound(article, first - 1)) continue
    const place = endOfPlace(article, taken, first + 1)
    if (place === undefined) continue
    const after = COUNTED.test(tokens[place]?.text ?? '') ? place + 1 : place
    const name = `${noun.text.replace(/s$/, '')} ${document.text.slice(tokens[first + 1]?.start, tokens[after - 1]?.end)}`
    const entity = unlistedEntity(name, 'authority')
    found.push({
      occurrence: readOccurrence(article, first, after),
      entity,
      candidates: [entity],
      how: 'introduced',
      why: `an office with its place behind it`,
    })
  }
  return found
}
