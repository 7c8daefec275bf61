import { z } from 'zod'
import { type Entity, entitySchema } from '../../model/entity.ts'
import { slug } from './slug.ts'

/** An entity as written in data/*.yaml: only the name must be there; `id` is the name's slug and `kind` company unless said otherwise. */
export const recordSchema = entitySchema
  .extend({ id: z.string(), kind: entitySchema.shape.kind })
  .partial()
  .required({ name: true })
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
