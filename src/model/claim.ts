import { z } from 'zod'
import { zones } from './document.ts'
import { figureSchema } from './figure.ts'
import { sourceRefSchema } from './source.ts'

export const claimTypes = [
  'valuation',
  'investment',
  'funding_round',
  'stake',
  'acquisition',
  'share_sale',
  'contract',
  'spending',
  'revenue',
  'profit',
  'debt',
  'share_price',
  'growth',
  'users',
  'headcount',
  'date',
  'duration',
  'other',
] as const
export type ClaimType = (typeof claimTypes)[number]

export const roleNames = [
  'company',
  'by',
  'investor',
  'lead',
  'holder',
  'seller',
  'buyer',
  'customer',
  'supplier',
  'with',
] as const
export type RoleName = (typeof roleNames)[number]

export const modalities = ['fact', 'planned', 'possible', 'denied'] as const
export type Modality = (typeof modalities)[number]

export const roleSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The words here: "AWS", "der Konzern". */
  text: z.string(),
  /** Name of the subsidiary, product or person that stands for the entity. */
  via: z.string().optional(),
})
export type Role = z.infer<typeof roleSchema>

export const attributionSchema = z.strictObject({ name: z.string(), text: z.string() })
export type Attribution = z.infer<typeof attributionSchema>

/** One figure and what the article says with it, about whom. */
export const claimSchema = z.strictObject({
  /** "c:" and a hash of source id, span and type. */
  id: z.string(),
  type: z.enum(claimTypes),
  roles: z.partialRecord(z.enum(roleNames), roleSchema),
  qualifiers: z.record(z.string(), z.string()),
  figure: figureSchema,
  when: z.strictObject({ value: z.string(), text: z.string(), implied: z.boolean() }).nullable(),
  modality: z.enum(modalities),
  attribution: z.array(attributionSchema),
  zone: z.enum(zones),
  source: sourceRefSchema,
  /** Code points of the text, end exclusive; line and column from 1. */
  evidence: z.strictObject({
    start: z.number().int(),
    end: z.number().int(),
    line: z.number().int(),
    column: z.number().int(),
    sentence: z.string(),
  }),
  rule: z.string(),
})
export type Claim = z.infer<typeof claimSchema>

/** Why a claim came out as it did; `claims explain` prints it. */
export interface ClaimTrace {
  /** The words that set the frame off. */
  readonly triggers: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** Each filled role: the words, and one sentence saying how it was found. */
  readonly roles: readonly { readonly role: RoleName; readonly text: string; readonly why: string }[]
  /** Frames that came near and what they missed, the nearest first. */
  readonly near: readonly { readonly rule: string; readonly missing: string }[]
}

export interface TracedClaim {
  readonly claim: Claim
  readonly trace: ClaimTrace
}
