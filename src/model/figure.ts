import { z } from 'zod'
import type { Span } from './span.ts'

export const hedges = ['exact', 'about', 'over', 'at_least', 'under', 'up_to', 'range'] as const
export type Hedge = (typeof hedges)[number]

export const dateParts = ['early', 'mid', 'late'] as const
export type DatePart = (typeof dateParts)[number]

const common = {
  /** The figure's own words with its hedge, exactly as in the text. */
  text: z.string(),
  hedge: z.enum(hedges),
  /** The hedge word as it stands in the text ("rund", "bis zu"). */
  hedgeText: z.string().optional(),
}

const numeric = {
  ...common,
  /** Whole units (Billion = 1e12); null for ranges and vague magnitudes. */
  value: z.number().nullable(),
  /** What the words assert (SEMANTICS.md, K); null = unbounded. */
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** The unit of the last written digit times its scale word: 4,5 Mrd. -> 1e8. */
  grain: z.number().optional(),
}

const money = z.strictObject({
  kind: z.literal('money'),
  ...numeric,
  /** ISO 4217; null where the text names none. */
  currency: z.string().nullable(),
  /** The bracketed second amount: "30 Milliarden Dollar (26 Milliarden Euro)". */
  conversion: z.strictObject({ value: z.number(), currency: z.string(), text: z.string() }).optional(),
  /** "pro Aktie", "je Aktie", "pro Jahr": the unit that the amount is for, as a lemma ("Aktie", "Jahr"). */
  per: z.string().optional(),
})

const percent = z.strictObject({
  kind: z.literal('percent'),
  ...numeric,
  /** `points`: Prozentpunkte, another unit than percent. */
  unit: z.enum(['percent', 'points']).optional(),
})

const count = z.strictObject({
  kind: z.literal('count'),
  ...numeric,
  /** The noun that is counted ("Nutzer"), as it stands in the text. */
  unit: z.string().nullable(),
})

const date = z.strictObject({
  kind: z.literal('date'),
  ...common,
  /** EDTF level 1 and 2: 2025-11, 2026-01-21, XXXX-10, 2026-33 (first quarter), 2026-01-19/2026-01-25. */
  value: z.string().nullable(),
  /** First and last day, YYYY-MM-DD; null where no year is known or the end is open. */
  min: z.string().nullable(),
  max: z.string().nullable(),
  part: z.enum(dateParts).optional(),
  /** True where the year or more was taken from the publication date or another date of the text. */
  implied: z.boolean().optional(),
  timex3: z.string().optional(),
})

const duration = z.strictObject({
  kind: z.literal('duration'),
  ...common,
  /** ISO 8601: P7Y; null for ranges. */
  value: z.string().nullable(),
  min: z.string().nullable(),
  max: z.string().nullable(),
  timex3: z.string().optional(),
})

/** A bare number with neither unit nor noun; printed only by `claims figures --numbers`, never a claim. */
const number = z.strictObject({ kind: z.literal('number'), ...numeric })

export const figureSchema = z.discriminatedUnion('kind', [money, percent, count, date, duration, number])
export type Figure = z.infer<typeof figureSchema>
export type MoneyFigure = z.infer<typeof money>
export type PercentFigure = z.infer<typeof percent>
export type CountFigure = z.infer<typeof count>
export type DateFigure = z.infer<typeof date>
export type DurationFigure = z.infer<typeof duration>
export type NumberFigure = z.infer<typeof number>
export type FigureKind = Figure['kind']

/** Level and change told apart: "um 4 Prozent" (by) "von 12" (from) "auf 15 Prozent" (to). */
export type Direction = 'by' | 'from' | 'to'

/** A figure where it stands in a document. `start`/`end` cover `figure.text`. */
export interface FigureMention extends Span {
  readonly figure: Figure
  /** Id of the rule that made it. */
  readonly rule: string
  /** The words of the figure without hedge and preposition. */
  readonly core: Span
  /** The rest of a compound after the figure: "Cloud-Abkommen" of "38-Milliarden-Euro-Cloud-Abkommen", "Anteil" of "27%-Anteil". */
  readonly head?: (Span & { readonly text: string }) | undefined
  readonly direction?: Direction | undefined
  /** "je", "jeweils", "pro Kopf": the amount holds for each. */
  readonly distributive?: boolean | undefined
}
