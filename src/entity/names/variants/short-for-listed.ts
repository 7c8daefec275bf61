import { daughterPlaces } from '../../../lexicon/de/entity/daughter-places.ts'
import type { Entity } from '../../../model/entity.ts'
import { squeeze } from '../../gazetteer/squeeze.ts'
import { firstWordOf, initialsOf } from '../form/short-forms-of.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'

/** A listed name is known, so that two initials are enough: "DB". */
const FEWEST_INITIALS = 2

/** First and last words, and initials, that can stand for a listed entity of the text, where only one of its entities has them. */
export function shortForListed(known: readonly NamedEntity[]): Map<string, Entity> {
  const forms = new Map<string, Entity | null>()
  for (const entity of new Set(known.map((name) => name.entity))) {
    if (entity === null || entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'state') continue
    const last =
      entity.name
        .split(/[\s-]+/)
        .slice(1)
        .at(-1) ?? ''
    const words = [firstWordOf(entity.name), firstWordOf(`${last} x`), initialsOf(entity.name, FEWEST_INITIALS)]
    for (const word of words)
      if (word !== undefined && !daughterPlaces.has(word) && word !== squeeze(entity.name))
        forms.set(word, forms.has(word) ? null : entity)
  }
  for (const { entity } of known) if (entity !== null) forms.delete(squeeze(entity.name))
  return new Map([...forms].flatMap(([word, entity]): [string, Entity][] => (entity === null ? [] : [[word, entity]])))
}
