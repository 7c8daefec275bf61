import type { z } from 'zod'
import type { Entity } from '../../model/entity.ts'
import type { recordSchema } from './record-schema.ts'
import { slug } from './slug.ts'

/** An entity as written in data/*.yaml. */
export type GazetteerRecord = z.input<typeof recordSchema>

/** Fills what a record leaves out. */
export const toEntity = (record: GazetteerRecord): Entity => ({
  ...record,
  id: record.id ?? slug(record.name),
  kind: record.kind ?? 'company',
  sectors: record.sectors ?? [],
  aliases: record.aliases ?? [],
  epithets: record.epithets ?? [],
  ambiguous: record.ambiguous ?? [],
})
