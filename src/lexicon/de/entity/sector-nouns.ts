import { type SectorWords, sectors } from './sectors.ts'

const byNoun = new Map<string, Set<string>>()
for (const [sector, { m = '', f = '', n = '' }] of Object.entries<SectorWords>(sectors))
  for (const noun of `${m} ${f} ${n}`.toLowerCase().split(/\s+/))
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(sector))

/** Is a noun in lower case what companies of one of these sectors are called? "Werft", of shipbuilding. */
export const isNounOfSector = (noun: string, of: readonly string[]): boolean =>
  of.some((sector) => byNoun.get(noun)?.has(sector) === true)
