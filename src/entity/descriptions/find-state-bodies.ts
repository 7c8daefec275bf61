import { countries } from '../../lexicon/de/entity/countries.ts'
import { armedForces, stateBodies } from '../../lexicon/de/entity/governments.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Article, isCapital } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { squeeze } from '../gazetteer/squeeze.ts'
import { countryOfAdjective, homeOfPrefix } from '../words/homes.ts'

const GERMANY = 'DE'

/** Finds governments, ministries and forces by the country that an adjective names: "die indische Luftwaffe", "das litauische Verteidigungsministerium". */
export function findStateBodies({ tokens, document }: Article, gazetteer: Gazetteer): EntityMention[] {
  const found: EntityMention[] = []
  let tellsOfOthers: boolean | undefined
  const atHome = (): Entity | undefined => {
    tellsOfOthers ??= tokens.some(({ norm }) => isForeign(countryOfAdjective(norm) ?? homeOfPrefix(norm)))
    return tellsOfOthers ? undefined : gazetteer.byId('bundeswehr')
  }
  for (const [at, noun] of tokens.entries()) {
    if (!isCapital(noun) || !stateBodies.test(noun.norm)) continue
    const adjective = tokens[at - 1]
    const country = adjective === undefined ? undefined : countryOfAdjective(adjective.norm)
    const own = country === undefined && isOurs(adjective?.norm, noun.norm) ? atHome() : undefined
    const state = country === undefined ? own : stateOf(country, noun.norm, gazetteer)
    if (adjective === undefined || state === undefined) continue
    found.push({
      start: adjective.start,
      end: noun.end,
      text: document.text.slice(adjective.start, noun.end),
      entity: state,
      candidates: [state],
      how: 'description',
      why: `"${adjective.text}" says whose it is`,
    })
  }
  return found
}

/** "von der Luftwaffe": without an adjective forces are those of the country of which the text tells. */
const isOurs = (before: string | undefined, noun: string): boolean =>
  noun === 'luftwaffe' && /^(die|der)$/.test(before ?? '')

const isForeign = (country: string | undefined): boolean => country !== undefined && country !== GERMANY

/** The state that acts by its government, ministries and forces; papers call Germany's forces by their name. */
function stateOf(country: string, noun: string, gazetteer: Gazetteer): Entity | undefined {
  if (country === GERMANY) return gazetteer.byId(armedForces.test(noun) ? 'bundeswehr' : 'bund')
  const [name = ''] = countries[country]?.names.split(',') ?? []
  return gazetteer.byName(squeeze(name)).find(({ kind }) => kind === 'state')
}
