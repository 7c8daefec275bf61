import { z } from 'zod'
import { claimSchema, claimTypes, roleNames, roleSchema } from './claim.ts'
import { figureSchema } from './figure.ts'

export const verdicts = ['conflict', 'unclear', 'update', 'compatible', 'agree', 'single'] as const
export type Verdict = (typeof verdicts)[number]

export const aspects = ['value', 'currency', 'date', 'party', 'hedge', 'unit', 'polarity'] as const
export type Aspect = (typeof aspects)[number]

/** Why a pair of claims, and so a fact, came out as it did: the verdict, then what decided. */
export const reasons = [
  'conflict/value',
  'conflict/hedge',
  'conflict/currency',
  'conflict/date',
  'conflict/unit',
  'conflict/polarity',
  'conflict/party',
  'unclear/qualifier',
  'unclear/rate',
  'unclear/moment',
  'update/published',
  'update/told',
  'update/plan',
  'compatible/vaguer',
  'compatible/hedge',
  'compatible/stretched',
  'compatible/overlap',
  'compatible/rounding',
  'compatible/conversion',
  'compatible/passing',
  'agree/same',
  'single/source',
] as const
export type Reason = (typeof reasons)[number]

/** Rows of the decision table for two claims of one fact, in the order in which they are tried: the first that holds decides. */
export const decisionRows = [
  'party',
  'unit',
  'incomparable',
  'denied anyway',
  'denied',
  'denied plan',
  'years apart',
  'grown since',
  'same day',
  'bound too far',
  'outcome',
  'figures',
  'something missing',
  'currency missing',
  'weekday of some week',
  'scale slipped',
  'digits swapped',
  'moved on',
  'point slipped',
  'worlds apart',
  'passing',
  'offer',
  'period missing',
  'moment open',
  'clash',
] as const
export type DecisionRow = (typeof decisionRows)[number]

const readingSchema = z.strictObject({
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
  reason: z.enum(reasons),
  /** The pair of claims that decided. */
  decidedBy: z.array(z.string()),
  why: z.string(),
  /** One article that contradicts itself. */
  self: z.boolean().optional(),
  /** All articles are copies of one, or credit one agency: repeated, not confirmed. */
  singleOrigin: z.boolean().optional(),
  /** A conflict that somebody looked at and wrote down, with their reason (baseline file). */
  acknowledged: z.string().optional(),
  articles: z.number().int(),
  /** Articles that do not copy one another. */
  independent: z.number().int(),
  readings: z.array(readingSchema),
  claims: z.array(claimSchema),
})
export type Fact = z.infer<typeof factSchema>

/** K, H and I of a claim's figure (SEMANTICS.md), as mathematicians write intervals. */
export interface ReadingIntervals {
  readonly claim: string
  readonly k: string
  readonly h: string
  readonly i: string
}

/** What lies behind a fact's verdict; `claims explain` prints it. */
export interface FactDossier {
  readonly intervals: readonly ReadingIntervals[]
  /** Row of SEMANTICS.md's table of relations that holds for the deciding pair, from 1; null where another rule came before. */
  readonly row: number | null
  /** Row of the decision table that holds for the deciding pair; null where a fact's other pairs decided with it. */
  readonly decision: DecisionRow | null
  /** Claims of like type and party that are another fact: what is told apart by (`key`), as the fact and the other state it. */
  readonly near: readonly {
    readonly claim: string
    readonly text: string
    readonly key: string | null
    readonly fact: string | null
    readonly other: string | null
  }[]
}
