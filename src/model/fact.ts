import { z } from 'zod'
import { claimSchema, claimTypes, roleNames, roleSchema } from './claim.ts'
import { figureSchema } from './figure.ts'

export const verdicts = ['conflict', 'unclear', 'update', 'compatible', 'agree', 'single'] as const
export type Verdict = (typeof verdicts)[number]

export const aspects = ['value', 'currency', 'date', 'party', 'hedge', 'unit', 'polarity'] as const
export type Aspect = (typeof aspects)[number]

export const readingSchema = z.strictObject({
  figure: figureSchema,
  sources: z.array(z.string()),
  claims: z.array(z.string()),
})
export type Reading = z.infer<typeof readingSchema>

/** One question that claims of different articles answer. The value is never part of what makes claims one fact. */
export const factSchema = z.strictObject({
  id: z.string(),
  type: z.enum(claimTypes),
  roles: z.partialRecord(z.enum(roleNames), roleSchema),
  qualifiers: z.record(z.string(), z.string()),
  question: z.string(),
  verdict: z.enum(verdicts),
  aspects: z.array(z.enum(aspects)),
  /** Verdict and reason: "conflict/currency", "compatible/rounding". */
  reason: z.string(),
  /** The pair of claims that decided. */
  decidedBy: z.array(z.string()),
  why: z.string(),
  /** One article that contradicts itself. */
  self: z.boolean().optional(),
  articles: z.number().int(),
  /** Articles that do not copy one another. */
  independent: z.number().int(),
  readings: z.array(readingSchema),
  claims: z.array(claimSchema),
})
export type Fact = z.infer<typeof factSchema>
