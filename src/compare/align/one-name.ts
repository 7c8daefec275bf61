import type { Claim, RoleName } from '../../model/claim.ts'
import { grouped } from '../../model/grouped.ts'
import { beyondChance, knownBy } from '../question/known-by.ts'
import { isNamedAfter } from './kin.ts'

// One article says "Selmo", another "Selmo Präzision", and means the same. Where no article names both, nobody tells them apart; where
// the articles besides give the same figures, they tell of one party.

/** What is known of a name: who uses it, and which figures they give. */
interface Usage {
  readonly id: string
  readonly sources: Set<string>
  readonly figures: Set<string>
}

/** Gives parties whose names extend one another, and whom no article tells apart, one id: that of the shortest name. */
export function withOneName(claims: readonly Claim[]): Claim[] {
  const shortOf = shortNames(usagesOf(claims))
  if (shortOf.size === 0) return [...claims]
  return claims.map((claim) => ({ ...claim, roles: renamed(claim.roles, shortOf) }))
}

function renamed(roles: Claim['roles'], shortOf: ReadonlyMap<string, string>): Claim['roles'] {
  const known = Object.entries(roles).map(([role, filler]) => [
    role,
    { ...filler, id: shortOf.get(filler.id) ?? filler.id },
  ])
  return Object.fromEntries(known) as Claim['roles']
}

const idsOf = ({ roles }: Claim): string[] =>
  (Object.keys(roles) as RoleName[]).flatMap((role) => roles[role]?.id ?? [])

function usagesOf(claims: readonly Claim[]): Usage[] {
  const figures = grouped(
    claims.map(({ figure, source }) => ({ source: source.id, key: knownBy(figure) })),
    ({ source }) => source,
  )
  const usages = new Map<string, Usage>()
  const uses = claims.flatMap((claim) => idsOf(claim).map((id) => ({ id, source: claim.source.id })))
  for (const { id, source } of uses) {
    const usage = usages.get(id) ?? { id, sources: new Set(), figures: new Set() }
    usages.set(id, usage)
    if (usage.sources.has(source)) continue
    usage.sources.add(source)
    for (const { key } of figures.get(source) ?? []) if (key !== null) usage.figures.add(key)
  }
  return [...usages.values()].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1))
}

/** Long names with the short name of the same party; the short names come first. */
function shortNames(usages: readonly Usage[]): Map<string, string> {
  const known = new Map(usages.map((usage) => [usage.id, usage]))
  const shortOf = new Map<string, string>()
  for (const long of usages) {
    const short = beginningsOf(long.id)
      .flatMap((id) => known.get(id) ?? [])
      .find((other) => !shortOf.has(other.id) && areOneParty(long, other))
    if (!short) continue
    shortOf.set(long.id, short.id)
    for (const source of long.sources) short.sources.add(source)
    for (const figure of long.figures) short.figures.add(figure)
  }
  return shortOf
}

/** Words of a short name at the most; longer names are no names, and their beginnings would cost the square of their length. */
const longest = 8

/** "selmo", "selmo-nord": the names that "selmo-nord-stahl" extends, the shortest first. */
const beginningsOf = (id: string): string[] =>
  [...id.matchAll(/-/g)].slice(0, longest).map(({ index }) => id.slice(0, index))

const areOneParty = (long: Usage, short: Usage): boolean =>
  isNamedAfter(long.id, short.id) &&
  [...long.sources].every((source) => !short.sources.has(source)) &&
  [...long.figures].filter((figure) => short.figures.has(figure)).length >= beyondChance
