import type { Claim, ClaimType } from '../model/claim.ts'
import type { Fact, Verdict } from '../model/fact.ts'
import { daysOf } from './interval/edtf-days.ts'

/** Which facts are asked for; what is left out asks for all. */
export interface FactSelection {
  readonly only?: readonly Verdict[] | undefined
  /** Part of an entity's id or name, upper and lower case alike. */
  readonly entity?: string | undefined
  readonly types?: readonly ClaimType[] | undefined
  /** Independent articles that must speak to a fact. */
  readonly minSources?: number | undefined
}

/** The facts that were asked for, in their order. */
export function selectFacts(facts: readonly Fact[], { only, entity, types, minSources = 1 }: FactSelection): Fact[] {
  const wanted = entity?.toLowerCase()
  return facts.filter(
    (fact) =>
      (!only || only.includes(fact.verdict)) &&
      (!types || types.includes(fact.type)) &&
      fact.independent >= minSources &&
      (wanted === undefined || Object.values(fact.roles).some((role) => names(role).includes(wanted))),
  )
}

const names = ({ id, name, via }: { id: string; name: string; via?: string | undefined }): string =>
  [id, name, via ?? ''].join('\n').toLowerCase()

/** Claims of articles that had come out by then (EDTF: 2025-03, 2025-03-14); undated ones stay. */
export function claimsAsOf(claims: readonly Claim[], day: string): Claim[] {
  const last = daysOf(day)?.max ?? Infinity
  return claims.filter(({ source: { published } }) => {
    const first = published === null ? null : daysOf(published)
    return first === null || first.min <= last
  })
}
