import type { Claim, RoleName } from '../model/claim.ts'
import type { Fact } from '../model/fact.ts'
import { grouped } from '../model/grouped.ts'

/**
 * Roles of the fact: each as most claims fill it, of as many the first; subsidiaries and wordings stay with the claims. Nobody plays two
 * roles that no claim gives to one: who buys in most articles is not what is bought in another.
 */
export function rolesOf(claims: readonly Claim[]): Fact['roles'] {
  const parts = claims.flatMap(({ roles }) =>
    Object.entries(roles).map(([role, filler]) => ({ role: role as RoleName, filler })),
  )
  const told = [...grouped(parts, ({ role, filler }) => `${role} ${filler.id}`).values()]
  const together = (role: RoleName, other: RoleName, id: string): boolean =>
    claims.some(({ roles }) => roles[role]?.id === id && roles[other]?.id === id)
  const roles: Fact['roles'] = {}
  for (const [first] of told.toSorted((a, b) => b.length - a.length)) {
    if (first === undefined) continue
    const { role, filler } = first
    const elsewhere = (Object.keys(roles) as RoleName[]).filter((other) => roles[other]?.id === filler.id)
    if (elsewhere.every((other) => together(role, other, filler.id))) roles[role] ??= filler
  }
  return roles
}
