import { isStemOfSector } from '../../lexicon/de/entity/sector-nouns.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { castOf } from '../discourse/story/cast.ts'
import { fits } from '../roles/fits.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { isDealtIn } from './is-dealt-in.ts'
import type { Part } from './part.ts'

/** A part of a company that an article tells is sold or bought. */
export interface CarvedOut {
  readonly stems: ReadonlySet<string>
  /** Null where the article does not say whose it is. */
  readonly mother: EntityMention | null
  readonly parts: readonly Part[]
}

/** The parts of companies that an article deals in, and gives no name of their own. */
export function carvedOut(parts: readonly Part[], sentences: readonly ParsedSentence[]): CarvedOut[] {
  const seeds = parts.filter(({ phrase, clause, stems, mother, noun }) => {
    const told = stems.length > 0 || (mother !== null && !noun.vague) || noun.thing === true
    return told && isDealtIn(phrase, clause, noun.thing)
  })
  const named = parts.filter((part) => part.named)
  const groups = grouped(seeds).filter((group) => !named.some((part) => isOf(part, group)))
  const told = groups.map(({ stems, seeds: own }): CarvedOut => {
    const all = parts.filter((part) => own.has(part) || part.stems.some((stem) => stems.has(stem)))
    return { stems, mother: motherAmong(all), parts: all }
  })
  const [mother, ...others] = new Set(told.flatMap((part) => part.mother ?? []))
  const common = mother !== undefined && others.length === 0 ? mother : mainUnlessBuyer(sentences)
  return told.map((part) => (part.mother === null && !isThing(part) ? { ...part, mother: common } : part))
}

/** Whoever owns a thing says so. */
export const isThing = ({ parts }: Pick<CarvedOut, 'parts'>): boolean => parts.every(({ noun }) => noun.thing === true)

/** An article that deals in more parts is a list; what is asked of one must not grow with it. */
const MOST = 20

/** Parts dealt in that deal in the same. */
interface Group {
  readonly stems: Set<string>
  readonly seeds: Set<Part>
  readonly heads: Set<string>
  /** One of them does not say what it deals in. */
  untold: boolean
  /** Only the headline speaks of them so far. */
  ofTitle: boolean
}

const isOf = ({ stems, noun }: Part, group: Group): boolean => {
  const isSame = stems.some((stem) => group.stems.has(stem))
  // "das Federnwerk", "das Werk"
  if (noun.thing === true) return isSame || (group.heads.has(noun.head) && (stems.length === 0 || group.untold))
  return stems.length === 0 ? group.untold : isSame
}

/** Seeds that deal in the same, together. */
function grouped(seeds: readonly Part[]): Group[] {
  const groups: Group[] = []
  for (const seed of seeds) {
    const group = groups.find((one) => isOf(seed, one)) ?? groups.find((one) => isSame(seed, one, groups))
    const ofTitle = isOfTitle(seed)
    if (group !== undefined) {
      for (const stem of seed.stems) group.stems.add(stem)
      group.heads.add(seed.noun.head)
      group.seeds.add(seed)
      group.untold ||= seed.stems.length === 0
      group.ofTitle &&= ofTitle
    } else if (groups.length < MOST)
      groups.push({
        stems: new Set(seed.stems),
        heads: new Set([seed.noun.head]),
        seeds: new Set([seed]),
        untold: seed.stems.length === 0,
        ofTitle,
      })
  }
  return groups
}

const isOfTitle = ({ clause }: Part): boolean => clause.sentence.block.zone === 'title'

/** What the headline calls by another word: is it the only one there is, and nobody else's? */
function isSame(seed: Part, group: Group, groups: readonly Group[]): boolean {
  const [first] = group.seeds
  if (groups.length !== 1 || first === undefined || first.noun.thing !== seed.noun.thing) return false
  const mothers = [...group.seeds].flatMap(({ mother }) => mother?.entity?.id ?? [])
  if (seed.mother !== null && mothers.some((id) => id !== seed.mother?.entity?.id)) return false
  return group.ofTitle && !isOfTitle(seed)
}

/** Whose it is said to be most often. */
function motherAmong(parts: readonly Part[]): EntityMention | null {
  const count = new Map<string, { readonly mention: EntityMention; times: number }>()
  for (const { mother } of parts) {
    if (mother?.entity == null) continue
    const known = count.get(mother.entity.id) ?? { mention: mother, times: 0 }
    known.times++
    count.set(mother.entity.id, known)
  }
  return [...count.values()].sort((a, b) => b.times - a.times)[0]?.mention ?? null
}

/** Whom the article is about, if that one does not buy in it. */
function mainUnlessBuyer(sentences: readonly ParsedSentence[]): EntityMention | null {
  const { main } = castOf(sentences)
  const buys = sentences.some(({ clauses }) =>
    clauses.some(
      (clause) =>
        clause.verb?.passive === false &&
        clause.verb.classes.some((id) => BUYING.has(id)) &&
        functionsOf(clause).subject?.mention?.entity?.id === main?.entity?.id,
    ),
  )
  return fits('seller', main ?? undefined) && !buys ? main : null
}
const BUYING: ReadonlySet<string> = new Set(['acquire', 'bid'])

/**
 * The one company of the article that the part is: one that bears its mother's name ("Seestern Pumpen" of Seestern, "Seestern Italia" of its
 * business in Italy), or one in that trade that is known as a daughter of hers, or by now of another company of the article.
 */
export function namedElsewhere({ mother, stems, parts }: CarvedOut, mentions: readonly EntityMention[]): Entity | null {
  const of = mother?.entity
  if (of == null) return null
  const country = parts.flatMap((part) => countryOf(part)?.country ?? [])[0] ?? of.country
  const ids = new Set(mentions.map(({ entity }) => entity?.id))
  const found = new Map<string, Entity>()
  for (const { entity, owner } of mentions) {
    if (entity?.kind !== 'company' || entity.id === of.id) continue
    const bearsName = entity.name.startsWith(`${of.name} `) && (entity.country ?? country) === country
    const isOfTrade = [...stems].some((stem) => isStemOfSector(stem, entity.sectors))
    if (bearsName || (isOfTrade && ids.has(owner?.id ?? entity.parent ?? ''))) found.set(entity.id, entity)
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null
}

/** "das Italien-Geschäft": the country that a part is in. */
export const countryOf = ({ phrase }: Part): Entity | undefined =>
  phrase.head.mention?.entity?.kind === 'state' ? phrase.head.mention.entity : undefined
