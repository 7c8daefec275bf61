import { prepositions } from '../../../lexicon/de/grammar/prepositions.ts'
import type { Token } from '../../../model/document.ts'
import type { Entity } from '../../../model/entity.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { pieces, squeeze, writtenForms } from '../../gazetteer/squeeze.ts'

/** One way to write an entity's name. */
export interface Naming {
  readonly entity: Entity
  readonly written: string
}

/** A name found in tokens: those from the search's first to before `end`. */
export interface NameMatch {
  readonly end: number
  readonly key: string
  readonly namings: readonly Naming[]
}

const JOINERS = new Set(['-', '.', '/', "'", ',', '!'])
const MOST_PIECES_WITHOUT_BEGINNING = 4

/** The longest name that begins at token `first` and ends before `limit`; a genitive s at its end does not count. */
export function matchName(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  first: number,
  limit: number,
): NameMatch | undefined {
  let best: NameMatch | undefined
  let key = ''
  let count = 0
  for (let at = first; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || (at > first && token.gap === 'line')) break
    if (token.kind === 'symbol' && JOINERS.has(token.norm)) {
      if (token.gap !== 'none') break
      continue
    }
    const glued = tokens[at - 1]?.kind === 'symbol' && token.gap === 'none'
    const piece = token.kind === 'symbol' || token.norm.includes("'") ? squeeze(token.norm) : token.norm
    if (piece === '') break
    key += piece
    count++
    const exact = gazetteer.byName(key)
    const stem =
      exact.length === 0 && token.kind === 'word' && key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key
    const entities = stem === key ? exact : gazetteer.byName(stem)
    const namings = entities.map((entity) => namingOf(entity, stem))
    if (namings.length > 0 && namings.every((naming) => hasPrepositions(naming, tokens.slice(first + 1, at + 1))))
      best = { end: at + 1, key: stem, namings }
    if (gazetteer.begins(key)) continue
    const compound = tokens[at + 1]?.norm === '-' && tokens[at + 1]?.gap === 'none' && (count === 1 || glued)
    if (!compound || count >= MOST_PIECES_WITHOUT_BEGINNING) break
  }
  return best
}

/** "der Bau mit 3 Millionen" is not Baumit: a preposition is no part of a name that is written in one. */
const hasPrepositions = ({ written }: Naming, tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ gap, norm, text }) =>
      gap === 'none' || text !== norm || !prepositions.has(norm) || pieces(written).includes(norm),
  )

/** The entity's name or alias that has this key; where one is written small, so may the other be. */
function namingOf(entity: Entity, key: string): Naming {
  const forms = [entity.name, ...entity.aliases].filter((name) =>
    writtenForms(name).some((parts) => parts.join('') === key),
  )
  return { entity, written: forms.find((form) => /^\p{Ll}/u.test(form)) ?? forms[0] ?? entity.name }
}
