import type { Fact } from '../model/fact.ts'
import { grouped } from '../model/grouped.ts'
import { shortHash } from './short-hash.ts'

/** What a fact asks: the same from run to run, whoever answers it and how. */
const asked = ({ type, roles, qualifiers, claims }: Fact): string => {
  const parties = Object.entries(roles).map(([role, { id }]) => [role, id])
  return JSON.stringify([type, claims[0]?.figure.kind, parties.sort(), Object.entries(qualifiers).sort()]).toLowerCase()
}

const firstClaim = ({ claims }: Fact): string => claims.map(({ id }) => id).sort()[0] ?? ''

/** Gives facts their ids: a hash of what they ask; facts that ask the same in so many words are told apart by their first claim. */
export function identified(facts: readonly Fact[]): Fact[] {
  return [...grouped(facts, asked)].flatMap(([question, same]) =>
    same.map((fact) => ({
      ...fact,
      id: `f:${shortHash(same.length === 1 ? question : `${question} ${firstClaim(fact)}`)}`,
    })),
  )
}
