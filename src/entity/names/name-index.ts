import type { Token } from '../../model/document.ts'
import type { Entity } from '../../model/entity.ts'
import { pieces, squeeze } from './squeeze.ts'

/** One way to write an entity's name. */
export interface Naming {
  readonly entity: Entity
  readonly written: string
}

/** Names by their squeezed form, and the beginnings of names at which a search goes on. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Naming[]>
  readonly beginnings: ReadonlySet<string>
}

const INFLECTED_FIRST = /sche$|^(deutsche|neue|junge|freie|vereinigte|erste|große)$/

/** Indexes all names and aliases of entities. */
export function indexNames(entities: Iterable<Entity>): NameIndex {
  const names = new Map<string, Naming[]>()
  const beginnings = new Set<string>()
  const add = (parts: readonly string[], naming: Naming): void => {
    const key = parts.join('')
    const known = names.get(key)
    if (known === undefined) names.set(key, [naming])
    else if (!known.some(({ entity }) => entity === naming.entity)) known.push(naming)
    for (let i = 1; i < parts.length; i++) beginnings.add(parts.slice(0, i).join(''))
  }
  for (const entity of entities) {
    for (const written of [entity.name, ...entity.aliases]) {
      const parts = pieces(written)
      const [first = '', ...rest] = parts
      add(parts, { entity, written })
      if (rest.length === 0 || !INFLECTED_FIRST.test(first)) continue
      for (const ending of ['n', 'r']) add([first + ending, ...rest], { entity, written })
    }
  }
  return { names, beginnings }
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
  index: NameIndex,
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
    key += squeeze(token.norm)
    count++
    const exact = index.names.get(key)
    const stem =
      exact === undefined && token.kind === 'word' && key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key
    const namings = exact ?? index.names.get(stem)
    if (namings !== undefined) best = { end: at + 1, key: stem, namings }
    if (index.beginnings.has(key)) continue
    const compound = tokens[at + 1]?.norm === '-' && tokens[at + 1]?.gap === 'none' && (count === 1 || glued)
    if (!compound || count >= MOST_PIECES_WITHOUT_BEGINNING) break
  }
  return best
}
