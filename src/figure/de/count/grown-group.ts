import { membersOf } from '../../../lexicon/de/groups.ts'
import type { Place } from '../../define-rule.ts'
import { pastHedges } from '../past-hedges.ts'

/** How far back the noun may stand, in tokens. */
const REACH = 14
const LEVELS: ReadonlySet<string> = new Set(['auf', 'von', 'bei', 'um'])

/** "Die Belegschaft schrumpft von 650 auf knapp 400": what a number counts that says how many belong to what its clause tells of. */
export function grownGroup({ reader, first, end }: Place): string | undefined {
  const start = reader.sentenceOf(first)?.firstToken ?? 0
  const lead = pastHedges(reader, first, start)
  const next = reader.token(end)
  if (!LEVELS.has(reader.token(lead)?.norm ?? '') || (next !== undefined && next.text !== next.norm)) return undefined
  for (let at = lead - 1; at >= Math.max(start, first - REACH); at--) {
    const token = reader.token(at)
    if (token === undefined || token.norm === ',' || token.norm === ';') return undefined
    const members = membersOf(token.norm)
    if (members !== undefined) return members
  }
  return undefined
}
