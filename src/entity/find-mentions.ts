import { actsForState } from '../lexicon/de/entity/governments.ts'
import type { Document } from '../model/document.ts'
import type { Entity, EntityMention } from '../model/entity.ts'
import type { FigureMention } from '../model/figure.ts'
import { overlaps } from '../model/span.ts'
import { openArticle } from './article.ts'
import { findDescriptions } from './descriptions/find-descriptions.ts'
import { findGovernments } from './descriptions/find-governments.ts'
import { findPersonal } from './descriptions/find-personal.ts'
import { findStateBodies } from './descriptions/find-state-bodies.ts'
import { type Owners, ownersOf } from './descriptions/owners.ts'
import { resolveAll } from './descriptions/resolve-all.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { findNames } from './names/find-names.ts'
import { withNameCapitals } from './names/listed/name-capitals.ts'
import type { NamedEntity } from './names/occurrence/named-entity.ts'
import { describingNoun } from './words/describing-noun.ts'

/** Finds all words that mean an entity, in order, and says which; figures' words are never part of a name. */
export function findMentions(
  document: Document,
  figures: readonly FigureMention[],
  gazetteer: Gazetteer,
): EntityMention[] {
  const article = openArticle(withNameCapitals(document, gazetteer), figures)
  const names = findNames(article, gazetteer)
  const descriptions = findDescriptions(article, names, gazetteer)
  const owners = ownersOf(article, names)
  const resolved = resolveAll(article, names, descriptions, owners, gazetteer)
  const governments = findGovernments(article, names, gazetteer)
  const bodies = findStateBodies(article, gazetteer)
  const personal = findPersonal(article, names)
  const named = names.filter((name) => !isHomeOfFirm(name)).map((name) => mentionOf(name, gazetteer))
  const mentions = [...governments, ...resolved, ...bodies, ...personal, ...named]
  const inOrder = withoutOverlaps(mentions.sort((a, b) => a.start - b.start || b.end - a.end))
  const asWritten = inOrder.map((mention) => ({ ...mention, text: document.text.slice(mention.start, mention.end) }))
  return owners.size === 0 ? asWritten : asWritten.map((mention) => owned(mention, owners))
}

/** "die US-Tochter": the state only says where the firm is. */
const isHomeOfFirm = ({ entity, occurrence: { head } }: NamedEntity): boolean =>
  entity?.kind === 'state' && head !== undefined && describingNoun(head) !== undefined

function owned(mention: EntityMention, owners: Owners): EntityMention {
  const owner = mention.entity === null ? undefined : owners.get(mention.entity.id)
  return owner === undefined ? mention : { ...mention, owner }
}

/** A product stands for its maker, which then is the entity. */
function mentionOf({ occurrence, entity, candidates, how, why }: NamedEntity, gazetteer: Gazetteer): EntityMention {
  const { start, end, text, head } = occurrence
  const rest = head === undefined ? {} : { head }
  const maker = entity?.kind === 'product' && entity.parent !== undefined ? gazetteer.byId(entity.parent) : undefined
  if (entity !== null && maker !== undefined) {
    return {
      start,
      end,
      text,
      entity: maker,
      candidates: [maker],
      how: 'product',
      via: entity,
      ...rest,
      why: `${entity.name} is ${maker.name}'s`,
    }
  }
  const state = entity === null ? undefined : gazetteer.byId(stateOf(entity) ?? '')
  return { start, end, text, entity, candidates, how, ...rest, ...(state && { owner: state }), why }
}

/** What a ministry gives and orders is the state's, and so is what an agency does that holds its shares; Germany gives as its federation. */
const stateOf = ({ id, kind, name, parent }: Entity): string | undefined =>
  id === 'deutschland' ? 'bund' : kind === 'authority' && actsForState.test(name) ? parent : undefined

/** The longer of two mentions that share words stays: "der ChatGPT-Entwickler" holds "ChatGPT". */
function withoutOverlaps(mentions: readonly EntityMention[]): EntityMention[] {
  const kept: EntityMention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, mention)) kept.push(mention)
  }
  return kept
}
