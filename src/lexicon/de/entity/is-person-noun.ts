import { memoize } from '../../memoize.ts'
import { addresses, personNounEndings, personNouns } from './titles.ts'

/** Is the noun an office or a job, alone or as the end of a compound? */
export const isPersonNoun = memoize(
  (norm: string): boolean =>
    personNouns.has(norm) ||
    addresses.has(norm) ||
    personNounEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending)),
)
