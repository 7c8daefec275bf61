import { callingVerbs, namingWords } from '../../lexicon/de/entity/description-words.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, sentenceAt } from '../article.ts'
import { pieces, squeeze } from '../gazetteer/squeeze.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { describingNoun } from '../words/describing-noun.ts'

const LEAST_LETTERS = 3

/** Ids of what the text names as a joint venture: made of two other names of the text, or said to be what one is called. */
export function jointVenturesAmong(article: Article, names: readonly NamedEntity[]): ReadonlySet<string> {
  const companies = new Map<string, Entity>()
  const found = new Set<string>()
  for (const { entity, occurrence } of names) {
    if (entity?.kind !== 'company') continue
    companies.set(entity.id, entity)
    if (occurrence.head === undefined && !occurrence.inCompound && isCalledSo(article, occurrence)) found.add(entity.id)
  }
  const owners = new Map<string, string>()
  for (const { id, name, aliases } of companies.values())
    for (const own of [name, ...aliases]) if (own.length >= LEAST_LETTERS) owners.set(squeeze(own), id)
  for (const { id, name } of companies.values()) {
    const partners = new Set(pieces(name).flatMap((piece) => owners.get(piece) ?? []))
    partners.delete(id)
    // "Nordwind Seestern Digital" in a text of Nordwind and of Seestern
    if (partners.size > 1) found.add(id)
  }
  return found
}

/** "Seestern Digital soll das Joint Venture heißen", "ein Gemeinschaftsunternehmen namens Seestern Digital". */
function isCalledSo(article: Article, { first, before, following }: NamedEntity['occurrence']): boolean {
  const sentence = sentenceAt(article, first)
  if (sentence === undefined) return false
  const calls = callingVerbs.test(following) || namingWords.has(before)
  if (!calls && sentence.firstToken !== first) return false
  const words = article.tokens.slice(sentence.firstToken, sentence.endToken)
  return (
    (calls || words.some(({ norm }) => callingVerbs.test(norm))) &&
    words.some(
      ({ text, norm }) =>
        norm === 'venture' || describingNoun(text)?.relation === 'joint_venture' || /fusion/.test(norm),
    )
  )
}
