import { type GazetteerRecord, toEntity } from './record.ts'
import { squeeze, writtenForms } from './squeeze.ts'

/** The gazetteer as the program loads it: everything stays text until a word asks for it. */
export interface CompiledGazetteer {
  /** One record a line, as JSON. */
  readonly records: string
  /** By the first letters of the key: lines of "key<tab>numbers of records"; a key without numbers only begins longer ones. */
  readonly buckets: Readonly<Record<string, string>>
  /** First pieces of names that are written with a small first letter, separated by blanks. */
  readonly small: string
}

/** Keys of ids, of fixed descriptions and of partners begin with these signs, which no squeezed name has. */
export const ID = '#'
export const EPITHET = '~'
export const PARTNER = '='

const SIGNS: ReadonlySet<string> = new Set([ID, EPITHET, PARTNER])

/** The bucket a key is in. */
export const bucketOf = (key: string): string => key.slice(0, SIGNS.has(key[0] ?? '') ? 3 : 2)

/** Compiles records. */
export function compile(records: readonly GazetteerRecord[]): CompiledGazetteer {
  const numbers = new Map<string, Set<number>>()
  const small = new Set<string>()
  const add = (key: string, number?: number): void => {
    const known = numbers.get(key) ?? new Set()
    numbers.set(key, number === undefined ? known : known.add(number))
  }
  for (const [number, record] of records.entries()) {
    const entity = toEntity(record)
    add(ID + entity.id, number)
    for (const partner of entity.partners ?? []) add(PARTNER + partner, number)
    for (const epithet of entity.epithets) add(EPITHET + squeeze(epithet), number)
    for (const name of [entity.name, ...entity.aliases]) {
      for (const parts of writtenForms(name)) {
        add(parts.join(''), number)
        if (/^\p{Ll}/u.test(name)) small.add(parts[0] ?? '')
        for (let length = 1; length < parts.length; length++) add(parts.slice(0, length).join(''))
      }
    }
  }
  const buckets: Record<string, string> = {}
  for (const [key, found] of [...numbers].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const line = `${key}\t${[...found].join(',')}\n`
    buckets[bucketOf(key)] = (buckets[bucketOf(key)] ?? '') + line
  }
  return {
    records: records.map((record) => JSON.stringify(record)).join('\n'),
    buckets,
    small: [...small].sort().join(' '),
  }
}
