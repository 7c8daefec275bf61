import { hedgedPrepositions } from '../../lexicon/de/words-before-figures.ts'
import type { TokenRange } from '../define-rule.ts'
import type { Reader } from '../reader.ts'

/** Words behind a length that measure it: "über zwei Jahre alt". */
const measured: ReadonlySet<string> = new Set('lang alt später zuvor vorher danach nach vor früher'.split(' '))
const lasts: ReadonlySet<string> = new Set(
  'dauert dauerte dauern dauerten gedauert braucht brauchte nach seit vor'.split(' '),
)

/** Is the hedge an "über" that only says how long something goes on: "Dienste über sieben Jahre", but "seit über sieben Jahren"? */
export function spansTime(reader: Reader, hedge: TokenRange, core: TokenRange): boolean {
  if (hedge.end - hedge.first > 1 || reader.token(hedge.first)?.norm !== 'über') return false
  const before = reader.token(hedge.first - 1)?.norm ?? ''
  return !hedgedPrepositions.has(before) && !lasts.has(before) && !measured.has(reader.token(core.end)?.norm ?? '')
}
