import { z } from 'zod'
import { claimTypes, modalities } from '../../src/model/claim.ts'
import { zones } from '../../src/model/document.ts'
import { aspects, verdicts } from '../../src/model/fact.ts'
import { dateParts, hedges } from '../../src/model/figure.ts'

/** A figure as an annotator writes it: of the kinds' fields only those that must be right. */
const goldFigure = z.strictObject({
  kind: z.enum(['money', 'percent', 'count', 'date', 'duration']),
  value: z.union([z.number(), z.string(), z.null()]),
  min: z.union([z.number(), z.string()]).optional(),
  max: z.union([z.number(), z.string()]).optional(),
  hedge: z.enum(hedges),
  currency: z.string().length(3).nullable().optional(),
  unit: z.string().nullable().optional(),
  part: z.enum(dateParts).optional(),
})
export type GoldFigure = z.infer<typeof goldFigure>

/** Parties and qualifiers alike; null says that the text names nobody. */
const goldRoles = z.record(z.string(), z.union([z.string(), z.literal(true), z.null()]))

const goldClaim = z.strictObject({
  /** The figure's own words; `nth` says which occurrence of exactly these. */
  quote: z.string().min(1),
  nth: z.number().int().positive(),
  type: z.enum(claimTypes),
  roles: goldRoles,
  figure: goldFigure,
  when: z.string().nullable(),
  modality: z.enum(modalities),
  attribution: z.array(z.string()),
  zone: z.enum(zones),
  /** Why another reader might decide otherwise. */
  doubt: z.string().optional(),
})
export type GoldClaim = z.infer<typeof goldClaim>

const goldFact = z.strictObject({
  fact: z.string().min(1),
  type: z.enum(claimTypes),
  verdict: z.enum(verdicts),
  aspects: z.array(z.enum(aspects)),
  /** Article and index of the claim in that article's list. */
  claims: z.array(z.tuple([z.string(), z.number().int().nonnegative()])).min(1),
})
export type GoldFact = z.infer<typeof goldFact>

/** An article's claims, in the order of its text. */
export const articleSchema = z.strictObject({ id: z.string().regex(/^\d\d$/), claims: z.array(goldClaim) })

/** What `story.yaml` holds. */
export const storySchema = z.strictObject({
  event: z.string().min(1),
  kind: z.string().min(1),
  split: z.enum(['tuning', 'held-out']),
  aliases: z.record(z.string(), z.array(z.string())).default({}),
  articles: z.array(articleSchema).min(3),
  facts: z.array(goldFact),
})
export type Story = z.infer<typeof storySchema>
