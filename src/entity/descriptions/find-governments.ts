import {
  capitals,
  governmentInfinitives,
  governmentNouns,
  governmentOrders,
  governmentVerbs,
  landNouns,
  nationalBanks,
} from '../../lexicon/de/entity/governments.ts'
import { invertingVerbs } from '../../lexicon/de/entity/name-contexts.ts'
import { townArticles, whereTowns } from '../../lexicon/de/entity/towns.ts'
import type { Token } from '../../model/document.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Article, sentenceAt } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { landOfTowns, standsForState } from './land-told.ts'
import { townTold } from './town-told.ts'

const GERMANY = 'deutschland'

/** By country: the gazetteer's id of its government. */
const AT_HOME: Readonly<Record<string, string>> = { DE: 'bund', AT: 'oesterreich', CH: 'schweiz' }

/** Finds words that mean a government: "der Staat", "die Regierung", "Berlin" where it acts. */
export function findGovernments(
  article: Article,
  names: readonly NamedEntity[],
  gazetteer: Gazetteer,
): EntityMention[] {
  const only = onlyState(names, gazetteer)
  const land = onlyLand(names)
  const landAround = land === undefined ? landOfTowns(article, names, gazetteer) : undefined
  const town = townTold(article, names, gazetteer)
  const isNamed = new Set(names.map(({ occurrence }) => occurrence.first))
  const found: EntityMention[] = []
  for (const [at, token] of article.tokens.entries()) {
    const before = article.tokens[at - 1]
    if (only !== undefined && before !== undefined && governmentNouns.get(token.norm)?.test(before.norm) === true) {
      const first = before.norm === 'vater' ? token : before
      found.push(mention(article, first, token, only, `no other state of the text than ${only.name} is called so`))
      continue
    }
    const bank =
      only !== undefined && nationalBanks.test(`${before?.norm} ${token.norm}`) ? bankOf(only, gazetteer) : undefined
    if (bank !== undefined && before !== undefined) {
      found.push(mention(article, before, token, bank, `the central bank of ${only?.name}`))
      continue
    }
    const meant = land ?? (standsForState(article, at) ? landAround : undefined)
    if (meant !== undefined && before !== undefined && landNouns.get(token.norm)?.test(before.norm) === true) {
      if (!isNamed.has(at))
        found.push(mention(article, before, token, meant, `the only part of a country of the text is ${meant.name}`))
      continue
    }
    if (town !== undefined && before !== undefined && townArticles.get(token.norm)?.test(before.norm) === true) {
      if (!isNamed.has(at) && !whereTowns.has(article.tokens[at - 2]?.norm ?? ''))
        found.push(mention(article, before, token, town, `the only town that the text tells of is ${town.name}`))
      continue
    }
    const federal =
      token.text === 'Bundes' && sharesGovernment(article, at) ? gazetteer.byId(AT_HOME.DE ?? '') : undefined
    if (federal !== undefined) found.push(mention(article, token, token, federal, 'the first of two governments'))
    const capital = capitalAt(article, at, gazetteer)
    if (capital !== undefined) found.push(capital)
  }
  return found
}

/** The government of a capital that acts: "Berlin stützt die Werft". */
function capitalAt(article: Article, at: number, gazetteer: Gazetteer): EntityMention | undefined {
  const [token, next] = [article.tokens[at], article.tokens[at + 1]]
  if (token === undefined) return undefined
  const ofTwo = next?.gap === 'blank' ? capitals[`${token.text} ${next.text}`] : undefined
  const capital = gazetteer.byId(ofTwo ?? capitals[token.text] ?? '')
  const last = ofTwo === undefined ? at : at + 1
  return capital !== undefined && acts(article, at, last)
    ? mention(
        article,
        token,
        article.tokens[last] ?? token,
        capital,
        `a capital acts, which is ${capital.name}'s government`,
      )
    : undefined
}

/** The central bank of Austria or Switzerland, which papers there call no otherwise. */
const bankOf = ({ country = '' }: Entity, gazetteer: Gazetteer): Entity | undefined =>
  gazetteer.byId({ AT: 'oenb', CH: 'snb' }[country] ?? '')

const mention = ({ document }: Article, first: Token, last: Token, entity: Entity, why: string): EntityMention => ({
  start: first.start,
  end: last.end,
  text: document.text.slice(first.start, last.end),
  entity,
  candidates: [entity],
  how: 'description',
  why,
})

/**
 * The state that German papers mean by "der Staat": Germany's, Austria's or Switzerland's, if the text or its companies leave one only. Where
 * another state acts, the companies say nothing: "Indien verkauft … Die Nordwind berät die Regierung".
 */
function onlyState(names: readonly NamedEntity[], gazetteer: Gazetteer): Entity | undefined {
  const named = new Set<string>()
  const homes = new Map<string, number>()
  let [german, foreign] = [false, false]
  for (const { entity, occurrence } of names) {
    if (entity === null || occurrence.head !== undefined) continue
    if (entity.id === GERMANY) german = true
    if (entity.kind === 'company' && entity.country !== undefined)
      homes.set(entity.country, (homes.get(entity.country) ?? 0) + 1)
    if (entity.country === undefined || !(entity.country in AT_HOME)) {
      if (entity.kind === 'state' && governmentVerbs.has(occurrence.following)) foreign = true
      continue
    }
    if (entity.kind === 'state' && entity.id !== GERMANY) named.add(entity.country)
  }
  const abroad = named.size > 0 || german ? undefined : stateOfFirst(names)
  if (abroad !== undefined) return abroad
  const [only, ...others] = named.size > 0 ? named : foreign && !german ? [] : homesOfMost(homes)
  return only === undefined || others.length > 0 ? undefined : gazetteer.byId(AT_HOME[only] ?? '')
}

/** The countries whose papers could mean their own, unless firms of another one are named more often: a text about an Italian airline means Italy. */
function homesOfMost(homes: ReadonlyMap<string, number>): string[] {
  const own = [...homes].filter(([country]) => country in AT_HOME)
  const most = Math.max(0, ...own.map(([, times]) => times))
  return [...homes].some(([country, times]) => !(country in AT_HOME) && times > most)
    ? []
    : own.map(([country]) => country)
}

/** "Die Fluggesellschaft Alitalia ist pleite. In Italien springt der Staat ein": of a text that opens with a foreign company, its state, if that is named. */
function stateOfFirst(names: readonly NamedEntity[]): Entity | undefined {
  const first = names.find(({ entity }) => entity?.kind === 'company')?.entity
  if (first?.country === undefined || first.country in AT_HOME) return undefined
  const isItsState = ({ entity, occurrence }: NamedEntity): boolean =>
    entity?.kind === 'state' && entity.country === first.country && occurrence.head === undefined
  return names.find(isItsState)?.entity ?? undefined
}

const NATIONS: ReadonlySet<string> = new Set([...Object.values(AT_HOME), GERMANY])

/** Has the state's country parts that are called so? */
const isLand = ({ country }: Entity): boolean => country === 'DE' || country === 'AT'

/** The part of Germany or Austria that "das Land" means: the only one of the text, if that names no country that could be meant. */
function onlyLand(names: readonly NamedEntity[]): Entity | undefined {
  const lands = new Map<string, Entity>()
  for (const { entity } of names) {
    if (entity?.kind !== 'state' || NATIONS.has(entity.id)) continue
    if (!isLand(entity)) return undefined
    lands.set(entity.id, entity)
  }
  const [only, ...others] = lands.values()
  return others.length > 0 ? undefined : only
}

/** "Bundes- und Landesregierung": the first part of a compound whose end another shares. */
const sharesGovernment = ({ tokens }: Article, at: number): boolean =>
  tokens[at + 1]?.norm === '-' && tokens[at + 2]?.norm === 'und' && /regierung(en)?$/.test(tokens[at + 3]?.norm ?? '')

/** Does a capital stand as the subject of what governments do: "Berlin stützt die Werft", "soll Brüssel entscheiden"? */
function acts(article: Article, at: number, last: number): boolean {
  const { tokens } = article
  const sentence = sentenceAt(article, at)
  if (sentence === undefined || tokens[at - 1]?.norm === '-' || tokens[last + 1]?.norm === '-') return false
  const [before, after] = [tokens[at - 1]?.norm ?? '', tokens[last + 1]?.norm ?? '']
  if (sentence.firstToken === at || before === ':') return governmentVerbs.has(after) || governmentOrders.has(after)
  if (governmentOrders.has(before)) return true
  if (!invertingVerbs.has(before)) return false
  for (let end = last + 1; end < sentence.endToken; end++) {
    const norm = tokens[end]?.norm ?? ''
    if (governmentInfinitives.has(norm)) return true
    if (norm === ',') return false
  }
  return false
}
