import { z } from 'zod'
import { claimSchema } from './claim.ts'
import { factSchema, verdicts } from './fact.ts'
import { figureSchema } from './figure.ts'
import { problemSchema } from './problem.ts'
import { sourceRefSchema } from './source.ts'

/** What `claims extract --format json` prints. */
export const extractSchema = z.strictObject({
  schema: z.literal('claims/extract@1'),
  articles: z.array(sourceRefSchema.extend({ claims: z.array(claimSchema) })),
  problems: z.array(problemSchema),
})
export type ExtractResult = z.infer<typeof extractSchema>

/** What `claims diff --format json` prints. */
export const diffSchema = z.strictObject({
  schema: z.literal('claims/diff@1'),
  sources: z.array(sourceRefSchema),
  facts: z.array(factSchema),
  summary: z.record(z.enum(['facts', ...verdicts]), z.number().int()),
  problems: z.array(problemSchema),
})
export type DiffResult = z.infer<typeof diffSchema>

export const factChanges = ['added', 'removed', 'verdict', 'readings'] as const

/** A fact that is not what it was in an earlier run. */
export const factChangeSchema = z.strictObject({
  change: z.enum(factChanges),
  before: factSchema.nullable(),
  after: factSchema.nullable(),
})
export type FactChange = z.infer<typeof factChangeSchema>

/** What `claims diff OLD.json NEW.json` prints. */
export const changesSchema = z.strictObject({
  schema: z.literal('claims/changes@1'),
  changes: z.array(factChangeSchema),
  problems: z.array(problemSchema),
})
export type ChangesResult = z.infer<typeof changesSchema>

/** One line of `claims figures --format ndjson`. */
export const figureLineSchema = z.strictObject({
  source: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  line: z.number().int(),
  column: z.number().int(),
  figure: figureSchema,
  rule: z.string(),
})
export type FigureLine = z.infer<typeof figureLineSchema>
