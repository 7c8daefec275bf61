import type { Span } from '../model/span.ts'

/** What became of a rule at a place. */
export interface TraceEntry extends Span {
  readonly rule: string
  readonly text: string
  /** `made`: a figure · `declined`: the pattern matched, the rule said no · `lost`: a longer figure stands there (`to` names its rule). */
  readonly outcome: 'made' | 'declined' | 'lost'
  readonly to?: string
}

/** Collects what the rules did; given only where somebody asks why. */
export type Trace = TraceEntry[]
