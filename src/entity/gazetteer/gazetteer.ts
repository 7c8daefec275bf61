import type { Entity } from '../../model/entity.ts'
import { bucketOf, type CompiledGazetteer, compile, EPITHET, ID, PARTNER } from './compile.ts'
import { compiled } from './compiled.ts'
import { toEntity } from './record.ts'

/** Looks entities up; what no text asks for is never read. */
export interface Gazetteer {
  byId(id: string): Entity | undefined
  /** Entities whose name or alias, squeezed, is `key`. */
  byName(key: string): readonly Entity[]
  /** Does a longer name begin with `key`? */
  begins(key: string): boolean
  /** Can a name that is written small begin with `key`: "adidas", "eBay"? */
  beginsSmall(key: string): boolean
  /** Entities with a fixed description, squeezed: "börsenriese". */
  byEpithet(key: string): readonly Entity[]
  /** Joint ventures that an entity, by its id, has with others. */
  venturesOf(id: string): readonly Entity[]
}

/** The built-in entities, with the user's own of `claims.yaml` added (same id: theirs wins). */
export function openGazetteer(own: readonly Entity[] = []): Gazetteer {
  const listed = read(compiled)
  if (own.length === 0) return listed
  const users = read(compile(own))
  const both = (ours: readonly Entity[], theirs: readonly Entity[]): readonly Entity[] => [
    ...theirs,
    ...ours.filter(({ id }) => users.byId(id) === undefined),
  ]
  return {
    byId: (id) => users.byId(id) ?? listed.byId(id),
    byName: (key) => both(listed.byName(key), users.byName(key)),
    begins: (key) => users.begins(key) || listed.begins(key),
    beginsSmall: (key) => users.beginsSmall(key) || listed.beginsSmall(key),
    byEpithet: (key) => both(listed.byEpithet(key), users.byEpithet(key)),
    venturesOf: (id) => both(listed.venturesOf(id), users.venturesOf(id)),
  }
}

function read({ records, buckets, small }: CompiledGazetteer): Gazetteer {
  const beginnings = new Set(small.split(' '))
  let lines: readonly string[] | undefined
  const entities = new Map<number, Entity>()
  const opened = new Map<string, ReadonlyMap<string, string>>()

  const entityOf = (number: number): Entity => {
    const known = entities.get(number)
    if (known !== undefined) return known
    lines ??= records.split('\n')
    const entity = toEntity(JSON.parse(lines[number] ?? '{}'))
    entities.set(number, entity)
    return entity
  }
  const numbersOf = (key: string): string | undefined => {
    const name = bucketOf(key)
    let bucket = opened.get(name)
    if (bucket === undefined) {
      bucket = openBucket(buckets[name] ?? '')
      opened.set(name, bucket)
    }
    return bucket.get(key)
  }
  const find = (key: string): readonly Entity[] => {
    const numbers = numbersOf(key) ?? ''
    return numbers === '' ? [] : numbers.split(',').map((number) => entityOf(Number(number)))
  }
  return {
    byId: (id) => find(ID + id)[0],
    byName: find,
    begins: (key) => numbersOf(key) !== undefined,
    beginsSmall: (key) => beginnings.has(key),
    byEpithet: (key) => find(EPITHET + key),
    venturesOf: (id) => find(PARTNER + id),
  }
}

/** Keys and the numbers behind them, still as text. */
function openBucket(text: string): ReadonlyMap<string, string> {
  const bucket = new Map<string, string>()
  for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const tab = text.indexOf('\t', start)
    bucket.set(text.slice(start, tab), text.slice(tab + 1, end))
  }
  return bucket
}
