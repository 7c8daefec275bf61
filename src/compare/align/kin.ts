import { houseWords } from '../../lexicon/de/facts/house-words.ts'
import type { Claim, Role, RoleName } from '../../model/claim.ts'

const partsOf = (id: string): string[] => id.split('-')

/** The parts of a name without a last word that means the whole house. */
function houseParts(id: string): string[] {
  const parts = partsOf(id)
  return parts.length > 1 && houseWords.has(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
}

/** The first word of a name: whose names begin alike may be one house. */
export const houseOf = (id: string): string => partsOf(id)[0] ?? id

/** Letters of a name of one word from which another name that begins with it is that of a daughter: a single letter is the start of too many. */
const shortest = 3

/** Is one named after the other, as a group's daughter is: "Selmo Stahl" after "Selmo"? */
export function isNamedAfter(daughter: string, mother: string): boolean {
  const [long, short] = [partsOf(daughter), houseParts(mother)]
  return (
    short.join('-').length >= shortest && long.length > short.length && short.every((part, at) => part === long[at])
  )
}

/** Does the name hold that of another party of its claim, as that of a joint venture does: "Selmo Nordwerk Technik"? */
const holdsAnother = (role: Role, { roles }: Claim, but: string): boolean =>
  Object.values(roles).some(({ id }) => id !== role.id && id !== but && partsOf(role.id).includes(partsOf(id)[0] ?? ''))

/** Do both name a house in one role, the one as a whole, the other a part of it that bears its name? */
export function isKin(a: Claim, b: Claim, role: RoleName): boolean {
  const [x, y] = [a.roles[role], b.roles[role]]
  if (!x || !y || x.id === y.id) return false
  const [daughter, mother] = isNamedAfter(x.id, y.id) ? [x, y] : [y, x]
  return (
    isNamedAfter(daughter.id, mother.id) &&
    !holdsAnother(daughter, a, mother.id) &&
    !holdsAnother(daughter, b, mother.id)
  )
}
