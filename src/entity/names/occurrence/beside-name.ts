import { productNouns } from '../../../lexicon/de/entity/articles.ts'
import { agencyNouns, bodyNouns, outletNouns } from '../../../lexicon/de/entity/company-nouns.ts'
import { isEstablishment } from '../../../lexicon/de/entity/establishments.ts'
import { isOfKnownParts } from '../../../lexicon/de/entity/is-common-noun.ts'
import { germanEnding } from '../../../lexicon/de/entity/name-contexts.ts'
import { cityOfResidents, countryOfAdjective } from '../../words/homes.ts'
import type { Occurrence } from './occurrence.ts'

/** "die italienische Seestern", "die Basler Seestern": the article goes with the company that is understood. */
export const isOfPlace = ({ determiner, before, text, head, inCompound }: Occurrence): boolean =>
  determiner === 'definite' &&
  head === undefined &&
  !inCompound &&
  !isOfKnownParts(text.toLowerCase()) &&
  !germanEnding.test(text) &&
  (countryOfAdjective(before) !== undefined || isOfCity({ before }))

/** "die Basler Seestern": does an adjective of a city stand before it? */
export const isOfCity = ({ before }: Pick<Occurrence, 'before'>): boolean =>
  cityOfResidents(before.charAt(0).toUpperCase() + before.slice(1)) !== undefined

/** The noun right before a name that says what bears it. */
export function introducedBy({ noun, description }: Occurrence): string | undefined {
  if (noun === undefined) return undefined
  const last = noun.toLowerCase().split('-').at(-1) ?? ''
  const bodies = [...bodyNouns.authority, ...bodyNouns.association]
  const said =
    (description !== undefined && !description.plural) ||
    outletNouns.has(last) ||
    agencyNouns.has(last) ||
    productNouns.has(last) ||
    isEstablishment(noun) ||
    bodies.some((body) => last.endsWith(body))
  return said ? noun : undefined
}
