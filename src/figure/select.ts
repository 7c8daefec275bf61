import type { Draft, Rule, TokenRange } from './define-rule.ts'

/** A draft where it stands. */
export interface Candidate extends TokenRange {
  readonly rule: Rule
  /** Place of the rule in the grammar; decides between candidates of the same length. */
  readonly order: number
  readonly draft: Draft
}

/** The candidates that are kept, in the order of the text, and each one that lost with its winner. */
export interface Selection {
  readonly kept: readonly Candidate[]
  readonly lost: readonly { readonly candidate: Candidate; readonly to: Candidate }[]
}

/** Keeps non-overlapping candidates: the longer one wins, then the rule named first, then the one further left. */
export function select(candidates: readonly Candidate[]): Selection {
  const owner = new Map<number, Candidate>()
  const kept: Candidate[] = []
  const lost: { candidate: Candidate; to: Candidate }[] = []
  const ranked = [...candidates].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || a.order - b.order || a.first - b.first,
  )
  for (const candidate of ranked) {
    const to = ownerOf(candidate, owner)
    if (to !== undefined) {
      lost.push({ candidate, to })
      continue
    }
    kept.push(candidate)
    for (let at = candidate.first; at < candidate.end; at++) owner.set(at, candidate)
  }
  return { kept: kept.sort((a, b) => a.first - b.first), lost }
}

/** Winners are at least as long as what comes later, so one of the two ends lies in any winner that overlaps. */
const ownerOf = ({ first, end }: TokenRange, owner: ReadonlyMap<number, Candidate>): Candidate | undefined =>
  owner.get(first) ?? owner.get(end - 1)
