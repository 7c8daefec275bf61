import type { Claim } from '../../src/model/claim.ts'
import type { GoldClaim, Story } from './story.ts'

const partyRoles = ['company', 'investor', 'holder', 'buyer', 'customer', 'supplier', 'seller'] as const

const legalForms = /\b(ag|se|gmbh|inc|corp|corporation|plc|ltd|llc|kgaa|kg|nv|sa|spa|co|group|gruppe|holding)\b/g

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,&]/g, ' ')
    .replace(legalForms, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim()

/** Who plays which role, as "buyer=henkel": comparable between a hand-checked claim and the tool's. */
export interface Parties {
  gold(claim: GoldClaim): string[]
  tool(claim: Claim): string[]
}

/** Names count as the same by the story's aliases, and whatever their legal form. */
export function partiesOf({ aliases }: Story): Parties {
  const usual = new Map(
    Object.entries(aliases).flatMap(([name, others]) => [name, ...others].map((other) => [fold(other), fold(name)])),
  )
  const list = (nameOf: (role: (typeof partyRoles)[number]) => unknown): string[] =>
    partyRoles.flatMap((role) => {
      const name = nameOf(role)
      return typeof name === 'string' && name !== '' ? [`${role}=${usual.get(fold(name)) ?? fold(name)}`] : []
    })
  return {
    gold: (claim) => list((role) => claim.roles[role]),
    tool: (claim) => list((role) => claim.roles[role]?.name),
  }
}
