import { isNameOfPart } from '../../lexicon/de/events/part-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'

// One article says "Pumpensparte", another "Fluidgeschäft" and a third "Selmo Flow", and all tell that Selmo sells it. Where no article
// knows two of them, they are one.

/** What one seller sells: who is called a part of it, and who has a name of its own, each with the articles that tell of them. */
interface Sold {
  readonly parts: Map<string, Set<string>>
  readonly named: Map<string, Set<string>>
}

/** Gives what one company sells under several descriptions, and under a name at most, one id. */
export function withOnePart(claims: readonly Claim[]): Claim[] {
  const sources = sourcesOf(claims)
  const oneOf = new Map<string, string>()
  for (const { parts, named } of soldBy(claims, sources).values()) {
    const known = named.size === 1 ? [...named.keys(), ...parts.keys()] : [...parts.keys()]
    const [first, ...others] = known
    if (first === undefined || parts.size === 0 || !areApart(known, sources)) continue
    for (const other of others) oneOf.set(other, first)
  }
  return oneOf.size === 0 ? [...claims] : claims.map((claim) => ({ ...claim, roles: renamed(claim.roles, oneOf) }))
}

function renamed(roles: Claim['roles'], oneOf: ReadonlyMap<string, string>): Claim['roles'] {
  const known = Object.entries(roles).map(([role, filler]) => [
    role,
    { ...filler, id: oneOf.get(filler.id) ?? filler.id },
  ])
  return Object.fromEntries(known) as Claim['roles']
}

/** By the id of a party: the articles that know it. */
function sourcesOf(claims: readonly Claim[]): Map<string, Set<string>> {
  const sources = new Map<string, Set<string>>()
  for (const { roles, source } of claims)
    for (const role of Object.keys(roles) as RoleName[]) {
      const id = roles[role]?.id
      if (id !== undefined) sources.set(id, (sources.get(id) ?? new Set()).add(source.id))
    }
  return sources
}

/** By the seller's id: what it sells. */
function soldBy(claims: readonly Claim[], sources: ReadonlyMap<string, Set<string>>): Map<string, Sold> {
  const sold = new Map<string, Sold>()
  for (const { type, roles } of claims) {
    const { seller, company } = roles
    if (type !== 'acquisition' || seller === undefined || company === undefined || seller.id === company.id) continue
    const known = sold.get(seller.id) ?? { parts: new Map(), named: new Map() }
    sold.set(seller.id, known)
    const kind = isNameOfPart(company.name) ? known.parts : known.named
    kind.set(company.id, sources.get(company.id) ?? new Set())
  }
  return sold
}

/** Does no article know two of them? */
function areApart(ids: readonly string[], sources: ReadonlyMap<string, Set<string>>): boolean {
  const all = ids.flatMap((id) => [...(sources.get(id) ?? [])])
  return new Set(all).size === all.length
}
