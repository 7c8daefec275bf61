import { z } from 'zod'
import { entitySchema } from '../../model/entity.ts'

/** An entity as written in data/*.yaml: only the name must be there; `id` is the name's slug and `kind` company unless said otherwise. */
export const recordSchema = entitySchema
  .extend({ id: z.string(), kind: entitySchema.shape.kind })
  .partial()
  .required({ name: true })
