import { z } from 'zod'

/** Something that could not be read; the other inputs are still processed. Lines and columns from 1. */
export const problemSchema = z.strictObject({
  /** Stable and greppable: "not-found", "bad-yaml", "bad-ndjson" … */
  code: z.string(),
  message: z.string(),
  path: z.string().nullable(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  /** The line meant, with a caret below the place. */
  excerpt: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>
