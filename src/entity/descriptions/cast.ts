import type { Relation } from '../../lexicon/de/entity/company-nouns.ts'
import type { Entity } from '../../model/entity.ts'
import type { Article } from '../article.ts'
import { tradeInName } from '../names/form/trade-in-name.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { describingNoun } from '../words/describing-noun.ts'
import { type Home, homeOfPrefix, isAt, keyOfHome, livesAt } from '../words/homes.ts'
import { sideOfName } from './deal-side.ts'
import { homesTold } from './homes-told.ts'
import { jointVenturesAmong } from './joint-ventures.ts'
import { mergerOutcomes } from './merger-outcomes.ts'
import type { Side } from './side.ts'

/** An organisation of the text, with what the text says of it beside the gazetteer. */
export interface Member {
  readonly entity: Entity
  /** How often it is named. */
  named: number
  /** How often a description meant it up to here. */
  described: number
  /** Sentence of its first name. */
  readonly since: number
  readonly sectors: Set<string>
  /** Where the text says that it is at home, each once, by `keyOfHome`. */
  readonly homes: Map<string, Home>
  young: boolean
  /** The text calls it a large one by name: "der Stahlkonzern Seestern". */
  big: boolean
  /** How often it stands where who buys does, where who is bought does, and where who sells does. */
  buys: number
  bought: number
  sells: number
  readonly relations: Set<Relation>
  /** Nouns that stand before its name, as `stemOfNoun` has them: "der Autozulieferer Seestern". */
  readonly called: Set<string>
}

/** Where a member was spoken of: in which sentence, and as what in its clause. */
export interface Turn {
  readonly member: Member
  readonly sentence: number
  readonly as: 'subject' | 'object' | 'oblique'
  /** It is one of a list: "Nordwind, Seestern und Felsberg". */
  readonly listed: boolean
  /** A verb of saying goes with it: "teilte Seestern mit". */
  readonly speaks: boolean
}

/** Sentences at the head of a text in which a description may come before the name. */
export const LEAD = 3

const ACTORS = new Set(['company', 'fund', 'outlet', 'agency', 'association', 'authority'])

/** All organisations of a text, by id. */
export function castOf(article: Article, names: readonly NamedEntity[]): Map<string, Member> {
  const cast = new Map<string, Member>()
  for (const { entity, occurrence, how } of names) {
    if (entity === null || !ACTORS.has(entity.kind)) continue
    let member = cast.get(entity.id)
    if (member === undefined) {
      const since = article.sentenceOf[occurrence.first] ?? 0
      member = {
        entity,
        named: 0,
        described: 0,
        since,
        sectors: new Set(entity.sectors.length > 0 ? entity.sectors : tradeInName(entity.name)),
        homes: new Map(),
        young: false,
        big: false,
        buys: 0,
        bought: 0,
        sells: 0,
        relations: new Set(),
        called: new Set(),
      }
      cast.set(entity.id, member)
    }
    member.named++
    learnHomes(member, homesTold(article, occurrence))
    const side = occurrence.inCompound ? undefined : sideOfName(article, occurrence)
    if (side !== undefined) member[side]++
    const { description, noun } = occurrence
    if (noun !== undefined) member.called.add(stemOfNoun(noun))
    // "die Seestern-Werft" of a Seestern that nobody knows: what the compound names is a shipyard.
    if (how === 'compound' && entity.sectors.length === 0 && occurrence.head !== undefined) {
      member.called.add(stemOfNoun(occurrence.head))
      for (const sector of describingNoun(occurrence.head)?.sectors ?? []) member.sectors.add(sector)
    }
    if (description === undefined || occurrence.inCompound) continue
    for (const sector of description.sectors) member.sectors.add(sector)
    member.young ||= description.young
    member.big ||= description.big
    if (description.relation !== undefined) member.relations.add(description.relation)
  }
  for (const id of [...jointVenturesAmong(article, names), ...mergerOutcomes(article, names)])
    cast.get(id)?.relations.add('joint_venture')
  return cast
}

/** Whom a text has at home in more places lives in none of them; keeps what is asked of one from growing with the text. */
const MOST_HOMES = 12

/** Does the text tell of this one on a side of a deal, and never on the other? Who sells may have bought before. */
export const isOnSide = (member: Member, side: Side): boolean =>
  member[side] > 0 && (side === 'bought' ? member.buys === 0 && member.sells === 0 : member.bought === 0)

/** Adds homes that the text tells of. */
export function learnHomes({ homes: known }: Member, homes: readonly Home[]): void {
  for (const home of homes) if (known.size < MOST_HOMES) known.set(keyOfHome(home), home)
}

/** Does it live where a home says, as listed or as the text has it? */
export function livesIn({ entity, homes }: Member, home: Home): boolean | undefined {
  const facts = [livesAt(entity, home), ...[...homes.values()].map((known) => isAt(known, home))]
  if (facts.includes(true)) return true
  return facts.includes(false) ? false : undefined
}

/** A noun without ending and without its home: "US-Lkw-Herstellers" -> "lkwhersteller". */
export function stemOfNoun(noun: string): string {
  const parts = noun.toLowerCase().split('-')
  while (parts.length > 1 && homeOfPrefix(parts[0] ?? '') !== undefined) parts.shift()
  return parts
    .join('')
    .replace(/e?s$/, '')
    .replace(/(en|n|e)$/, '')
}
