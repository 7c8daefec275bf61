import type { Fact } from '../model/fact.ts'

/** A conflict that somebody looked into: the fact's id, and why it may stay. */
export interface Acknowledgement {
  readonly fact: string
  readonly reason: string
}

/** Marks the facts that are acknowledged; `stale` are acknowledgements of facts that conflict no more. */
export function acknowledge(
  facts: readonly Fact[],
  baseline: readonly Acknowledgement[],
): { readonly facts: Fact[]; readonly stale: readonly Acknowledgement[] } {
  const reasons = new Map(baseline.map(({ fact, reason }) => [fact, reason]))
  const conflicts = new Set(facts.filter(({ verdict }) => verdict === 'conflict').map(({ id }) => id))
  return {
    facts: facts.map((fact) => {
      const acknowledged = conflicts.has(fact.id) ? reasons.get(fact.id) : undefined
      return acknowledged === undefined ? fact : { ...fact, acknowledged }
    }),
    stale: baseline.filter(({ fact }) => !conflicts.has(fact)),
  }
}
