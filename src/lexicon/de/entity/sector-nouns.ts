import { stemOfTrade } from '../events/part-words.ts'
import { type SectorWords, sectors } from './sectors.ts'

const byNoun = new Map<string, Set<string>>()
for (const [sector, { m = '', f = '', n = '' }] of Object.entries<SectorWords>(sectors))
  for (const noun of `${m} ${f} ${n}`.toLowerCase().split(/\s+/))
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(sector))

/** Is a noun in lower case what companies of one of these sectors are called? "Werft", of shipbuilding. */
export const isNounOfSector = (noun: string, of: readonly string[]): boolean =>
  of.some((sector) => byNoun.get(noun)?.has(sector) === true)

/** First parts of compounds by which a noun says a trade, without ending. */
const stemsOf = new Map<string, ReadonlySet<string>>(
  Object.entries<SectorWords>(sectors).map(([sector, { stems }]) => [
    sector,
    new Set(stems.split(/\s+/).map(stemOfTrade)),
  ]),
)

/** Does a first part of a compound, as `stemOfTrade` has it, say one of these trades: "stahl", of steel? */
export const isStemOfSector = (stem: string, of: readonly string[]): boolean =>
  of.some((sector) => stemsOf.get(sector)?.has(stem) === true)
