import { fillers, hedgesBefore } from '../../lexicon/de/hedges.ts'
import { stockIndices } from '../../lexicon/de/shares.ts'
import { toNumber } from '../decimal.ts'
import type { Place } from '../define-rule.ts'
import { isYearLike } from './numeral/is-year-like.ts'
import type { Numeral } from './numeral/numeral.ts'

/** Prepositions before a level. */
const TO_LEVEL: ReadonlySet<string> = new Set(['bei', 'auf', 'mit', 'von'])
/** Levels of an index have at least three digits. */
const LOWEST = 100
/** How far before its level an index may stand, in tokens. */
const REACH = 20

/** Is a number without a unit the level of an index: "Der Dax schloss bei 15.234,5", but "Im Dax stieg Seestern auf 250"? */
export function isIndexLevel(own: Numeral, { reader, first }: Place): boolean {
  if (own.form !== 'digits' || own.scale > 0 || isYearLike(own) || toNumber(own.decimal) < LOWEST) return false
  let at = first - 1
  while (fillers.has(reader.token(at)?.norm ?? '') || hedgesBefore.has(reader.token(at)?.norm ?? '')) at--
  if (!TO_LEVEL.has(reader.token(at)?.norm ?? '')) return false
  const start = Math.max(reader.sentenceOf(first)?.firstToken ?? 0, first - REACH)
  for (let back = at - 1; back >= start; back--)
    if (stockIndices.test(reader.token(back)?.norm ?? '')) return reader.token(back - 1)?.norm !== 'im'
  return false
}
