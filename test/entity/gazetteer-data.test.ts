import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { toEntity } from '../../src/entity/gazetteer/record.ts'
import { recordSchema } from '../../src/entity/gazetteer/record-schema.ts'
import { sectors } from '../../src/lexicon/de/entity/sectors.ts'
import { type EntityKind, entityKinds } from '../../src/model/entity.ts'

const folder = resolve(import.meta.dirname, '../../src/entity/gazetteer/data')
const fileSchema = z.strictObject({ defaults: recordSchema.partial().optional(), entities: z.array(z.looseObject({})) })

const records = readdirSync(folder).flatMap((file) => {
  const { defaults, entities } = fileSchema.parse(parse(readFileSync(resolve(folder, file), 'utf8')))
  return entities.map((entity) => ({ file, record: { ...defaults, ...entity } }))
})
const readable = records.map(({ file, record }) => ({ file, parsed: recordSchema.safeParse(record), record }))
const entities = readable.flatMap(({ file, parsed }) =>
  parsed.success ? [{ file, entity: toEntity(parsed.data) }] : [],
)
const ids = new Set(entities.map(({ entity }) => entity.id))

/** The lines "file: name: what is wrong" of all entities a check finds something in. */
const complaints = (check: (entity: ReturnType<typeof toEntity>) => readonly string[]): string[] =>
  entities.flatMap(({ file, entity }) => check(entity).map((what) => `${file}: ${entity.name}: ${what}`))

test('every record has the shape of an entity', () => {
  const wrong = readable.flatMap(({ file, parsed, record }) =>
    parsed.success ? [] : [`${file}: ${JSON.stringify(record)}: ${z.prettifyError(parsed.error)}`],
  )
  expect(wrong).toEqual([])
})

test('no id stands twice', () => {
  const seen = new Map<string, string>()
  const twice = entities.flatMap(({ file, entity }) => {
    const before = seen.get(entity.id)
    seen.set(entity.id, file)
    return before === undefined ? [] : [`${entity.id}: ${before} and ${file}`]
  })
  expect(twice).toEqual([])
})

test('sectors are keys of the sector lexicon', () => {
  expect(complaints(({ sectors: own }) => own.filter((key) => !(key in sectors)))).toEqual([])
})

test('parents are entities', () => {
  expect(complaints(({ parent }) => (parent === undefined || ids.has(parent) ? [] : [parent]))).toEqual([])
})

test('partners of a joint venture are entities', () => {
  expect(complaints(({ partners = [] }) => partners.filter((id) => !ids.has(id)))).toEqual([])
})

test('countries are ISO 3166-1 alpha-2 codes', () => {
  const names = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' })
  const known = (code: string): boolean => /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined
  expect(complaints(({ country }) => (country === undefined || known(country) ? [] : [country]))).toEqual([])
})

test('no alias repeats a name of the same entity, and only own names are ambiguous', () => {
  const check = ({ name, aliases, ambiguous }: ReturnType<typeof toEntity>): string[] => [
    ...aliases.filter((alias, index) => alias === name || aliases.indexOf(alias) !== index),
    ...ambiguous.filter((word) => word !== name && !aliases.includes(word)),
  ]
  expect(complaints(check)).toEqual([])
})

test('a name or alias means one entity, however it is capitalised, unless it is ambiguous for all who share it', () => {
  const owners = new Map<string, Set<string>>()
  for (const { entity } of entities)
    for (const word of [entity.name, ...entity.aliases]) {
      if (entity.ambiguous.includes(word)) continue
      const key = word.toLowerCase()
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.id))
    }
  const shared = [...owners].flatMap(([word, own]) => (own.size > 1 ? [`${word}: ${[...own].join(', ')}`] : []))
  expect(shared).toEqual([])
})

test('an epithet is nobody’s name, and those who share one have a home to tell them by', () => {
  const names = new Set(entities.flatMap(({ entity }) => [entity.name, ...entity.aliases]))
  const all = entities.flatMap(({ entity }) => entity.epithets)
  const isShared = (epithet: string): boolean => all.indexOf(epithet) !== all.lastIndexOf(epithet)
  const check = ({ epithets, country }: ReturnType<typeof toEntity>): string[] =>
    epithets.filter((epithet) => names.has(epithet) || (isShared(epithet) && country === undefined))
  expect(complaints(check)).toEqual([])
})

test('no entity is its own ancestor', () => {
  const parentOf = new Map(entities.map(({ entity }) => [entity.id, entity.parent]))
  const check = ({ id }: ReturnType<typeof toEntity>): string[] => {
    const above = new Set<string>()
    for (let at = parentOf.get(id); at !== undefined && !above.has(at); at = parentOf.get(at)) above.add(at)
    return above.has(id) ? [`circle through ${[...above].join(', ')}`] : []
  }
  expect(complaints(check)).toEqual([])
})

test('products and people stand for somebody who is no product or person', () => {
  const kindOf = new Map(entities.map(({ entity }) => [entity.id, entity.kind]))
  const check = ({ kind, parent }: ReturnType<typeof toEntity>): string[] => {
    if (kind === 'product' && parent === undefined) return ['a product without a maker']
    const above = parent === undefined ? undefined : kindOf.get(parent)
    return above === 'product' || above === 'person' ? [`stands for the ${above} ${parent}`] : []
  }
  expect(complaints(check)).toEqual([])
})

test('every kind that German business news needs is well filled', () => {
  const least = {
    company: 3500,
    fund: 300,
    state: 170,
    authority: 220,
    association: 150,
    outlet: 280,
    agency: 35,
    person: 350,
    product: 320,
    index: 60,
    place: 0,
  } satisfies Record<EntityKind, number>
  const count = (kind: EntityKind): number => entities.filter(({ entity }) => entity.kind === kind).length
  expect(entityKinds.filter((kind) => count(kind) < least[kind])).toEqual([])
})
