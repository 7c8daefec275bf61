import type { Claim } from '../../src/model/claim.ts'
import { foldName } from './same-name.ts'
import type { GoldClaim, Story } from './story.ts'

/** The roles of parties that hand-checked claims name. */
export const partyRoles = ['company', 'investor', 'holder', 'buyer', 'customer', 'supplier', 'seller'] as const

/** Who plays which role, as "buyer=henkel": comparable between a hand-checked claim and the tool's. */
export interface Parties {
  gold(claim: GoldClaim): string[]
  tool(claim: Claim): string[]
}

/** Names count as the same by the story's aliases, and whatever their legal form. */
export function partiesOf({ aliases }: Story): Parties {
  const usual = new Map(
    Object.entries(aliases).flatMap(([name, others]) =>
      [name, ...others].map((other) => [foldName(other), foldName(name)]),
    ),
  )
  const list = (nameOf: (role: (typeof partyRoles)[number]) => unknown): string[] =>
    partyRoles.flatMap((role) => {
      const name = nameOf(role)
      return typeof name === 'string' && name !== '' ? [`${role}=${usual.get(foldName(name)) ?? foldName(name)}`] : []
    })
  return {
    gold: (claim) => list((role) => claim.roles[role]),
    tool: (claim) => list((role) => claim.roles[role]?.name),
  }
}
