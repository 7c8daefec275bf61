import { stateVerbs } from '../../lexicon/de/entity/governments.ts'
import { landOfAdjective, landOfTown } from '../../lexicon/de/entity/lands.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, isAllCaps } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { cityOfResidents } from '../words/homes.ts'

/** The land that "das Land" means in a text that names no state: the one that all its towns, their people and adjectives of regions are in. */
export function landOfTowns(article: Article, names: readonly NamedEntity[], gazetteer: Gazetteer): Entity | undefined {
  if (names.some(({ entity }) => entity?.kind === 'state' && (entity.country !== 'DE' || isLand(entity, gazetteer))))
    return undefined
  const lands = new Set<string>()
  for (const { text, norm } of article.tokens) {
    const town = isAllCaps(text) ? norm.charAt(0).toUpperCase() + norm.slice(1) : text
    const land = landOfTown(town) ?? landOfTown(cityOfResidents(text) ?? '') ?? landOfAdjective(norm)
    if (land !== undefined) lands.add(land)
  }
  const [only, ...others] = lands
  return only === undefined || others.length > 0 ? undefined : gazetteer.byId(only)
}

const isLand = ({ id }: Entity, gazetteer: Gazetteer): boolean =>
  id !== 'bund' && id !== 'deutschland' && gazetteer.byId(id) !== undefined

/** Does "das Land" act here, or does something come from it? Else it may be any country. */
export const standsForState = ({ tokens, inFigure }: Article, at: number): boolean =>
  tokens[at]?.norm !== 'land' ||
  /^(vom|beim)$/.test(tokens[at - 1]?.norm ?? '') ||
  stateVerbs.has(tokens[at + 1]?.norm ?? '') ||
  (stateVerbs.has(tokens[at - 2]?.norm ?? '') && inFigure[at + 1] === 1)
