import { townArticles } from '../../lexicon/de/entity/towns.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, isAllCaps, isCapital } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { squeeze } from '../gazetteer/squeeze.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { unlistedEntity } from '../names/occurrence/unlisted-entity.ts'
import { cityOfResidents } from '../words/homes.ts'

/** The town that "die Stadt" means in a text: the only one named with what it is, else the home of its company. */
export const townTold = (article: Article, names: readonly NamedEntity[], gazetteer: Gazetteer): Entity | undefined =>
  onlyTown(names) ?? townOfFirm(article, names, gazetteer) ?? townOfReport(article, names, gazetteer)

/** The town that "die Stadt" means: the only one that the text names with what it is, "die Stadt Köln". */
function onlyTown(names: readonly NamedEntity[]): Entity | undefined {
  const towns = new Map<string, Entity>()
  for (const { entity, occurrence } of names)
    if (entity?.kind === 'state' && townArticles.has(occurrence.text.split(' ')[0]?.toLowerCase() ?? ''))
      towns.set(entity.id, entity)
  const [only, ...others] = towns.values()
  return others.length > 0 ? undefined : only
}

/**
 * Where no town is named so, the only home of German companies of the text that it also writes of, or whose people; of several that of the
 * company that it names most: "das Ulmer Stadtwerk … die Stadt".
 */
function townOfFirm({ tokens }: Article, names: readonly NamedEntity[], gazetteer: Gazetteer): Entity | undefined {
  const counts = new Map<Entity, number>()
  for (const { entity } of names) if (entity?.kind === 'company') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const written = new Set(tokens.flatMap(({ text }) => [text, cityOfResidents(text) ?? '']))
  const atHome = [...counts].filter(([{ city = '', country }]) => country === 'DE' && written.has(city))
  const [most, next] = atHome.sort(([, one], [, other]) => other - one)
  const [only, ...others] = new Set(atHome.map(([{ city = '' }]) => city))
  const city = others.length === 0 ? only : most?.[1] === next?.[1] ? undefined : most?.[0].city
  return city === undefined ? undefined : townCalled(city, gazetteer)
}

function townCalled(city: string, gazetteer: Gazetteer): Entity {
  const name = `Stadt ${city}`
  return (
    gazetteer.byName(squeeze(name)).find(({ kind }) => kind === 'state') ??
    unlistedEntity(name, 'state', { aliases: [city] })
  )
}

/** Of a report whose first sentence is nothing but a town, "Ulm. Die Halle wird teurer", that town; "Berlin. Der Bund …" is about the state. */
function townOfReport(
  { document, tokens }: Article,
  names: readonly NamedEntity[],
  gazetteer: Gazetteer,
): Entity | undefined {
  const sentence = document.sentences.find(({ block }) => block.zone === 'body')
  if (sentence === undefined || sentence.endToken - sentence.firstToken !== 2) return undefined
  const [town, end] = tokens.slice(sentence.firstToken, sentence.endToken)
  if (!isCapital(town) || end?.norm !== '.') return undefined
  if (names.some(({ entity }) => entity?.kind === 'state')) return undefined
  return townCalled(isAllCaps(town.text) ? town.text.charAt(0) + town.norm.slice(1) : town.text, gazetteer)
}
