import { isCommonNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { places } from '../../../lexicon/de/entity/places.ts'
import { townNouns, townOpeners, whereTowns } from '../../../lexicon/de/entity/towns.ts'
import { type Article, isCapital, joinsCompound } from '../../article.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { readOccurrence } from '../occurrence/occurrence.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/** Finds towns and districts that are named as such, which hold shares, buy and pay: "die Stadt Köln", "der Landkreis Leer"; not where something is: "in der Stadt Köln". */
export function findTowns(article: Article, gazetteer: Gazetteer): NamedEntity[] {
  const { tokens, inFigure } = article
  const found: NamedEntity[] = []
  for (const [first, noun] of tokens.entries()) {
    const place = tokens[first + 1]
    if (!isCapital(noun) || !townNouns.has(noun.norm) || joinsCompound(article, first - 1)) continue
    if (!isCapital(place) || place.gap !== 'blank' || inFigure[first + 1] === 1) continue
    const isOpen = townOpeners.has(place.norm) && isCapital(tokens[first + 2])
    if (isCommonNoun(place.norm) && !isOpen && !(noun.norm === 'kanton' && places.has(place.text))) continue
    if (isWhere(article, first) || gazetteer.byName(squeeze(`${noun.text} ${place.text}`)).length > 0) continue
    const isDouble = joinsCompound(article, first + 2) && isCapital(tokens[first + 3])
    const end = first + (isDouble ? 4 : isOpen ? 3 : 2)
    const name = article.document.text.slice(place.start, tokens[end - 1]?.end)
    const entity = unlistedEntity(`${noun.text} ${name}`, 'state', { aliases: [name] })
    found.push({
      occurrence: readOccurrence(article, first, end),
      entity,
      candidates: [entity],
      how: 'introduced',
      why: `a place behind "${noun.text}"`,
    })
  }
  return found
}

/** "in der Stadt", "rund um die Stadt". */
const isWhere = ({ tokens }: Article, first: number): boolean =>
  whereTowns.has(tokens[first - 1]?.norm ?? '') || whereTowns.has(tokens[first - 2]?.norm ?? '')
