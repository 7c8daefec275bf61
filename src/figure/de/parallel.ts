import { particles, partOpeners } from '../../lexicon/de/grammar/connectives.ts'
import { labelNouns } from '../../lexicon/de/units.ts'
import type { VerbShape } from '../../lexicon/de/verbs/conjugate.ts'
import { verbReadings } from '../../lexicon/de/verbs/verb-index.ts'
import { wordSet } from '../../lexicon/word-set.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Context } from '../define-rule.ts'
import type { Reader } from '../reader.ts'
import { pastHedges } from './past-hedges.ts'

/** Words and signs that begin the second of two parallel halves. */
const JOINTS: ReadonlySet<string> = new Set([',', ';', '-', 'und', 'sowie', 'aber', 'während', 'doch'])
/** What stands behind the number of the second half: whom it goes to, "49 Prozent bei X, 51 |bei Y", or whose it is less than. */
const TO_WHOM = wordSet('bei beim an am in im auf aus von vom für zur zum als nach mehr weniger')
/** "80 Prozent hält sie, die |übrigen 20 ein Fonds". */
const REMAINING = wordSet('übrigen restlichen verbleibenden anderen')
/** Prepositions that govern both numbers: "um 16 Prozent und Z |um 12". */
const GOVERNING = wordSet('um auf mit von bei zu für')
const PARTS_REACH = 4

/**
 * The figure before in the sentence whose unit a bare number shares, since both stand in parallel: "51 Prozent liegen bei X, 49 bei Y",
 * "um 14 Prozent und der Konkurrent um 9", "davon 700 als Zuschuss", "1100 Stellen in A, in B gehen 900 verloren".
 */
export function parallelFigure({ before, place: { reader, first, end } }: Context): FigureMention | undefined {
  const last = before.findLast(({ figure }) => figure.kind !== 'date' && figure.kind !== 'duration')
  if (last === undefined || last.start < reader.tellingFrom(first) || !isOpenBehind(reader, end)) return undefined
  if (last.figure.kind === 'count' && last.figure.unit === 'Rang') return undefined
  const front = pastHedges(reader, first)
  if (isGrown(reader, first) || reader.token(front)?.norm === ':') return undefined
  const joint = jointBetween(reader, last, front)
  if (joint === undefined) return undefined
  const stands =
    front === joint
      ? TO_WHOM.has(reader.token(end)?.norm ?? '')
      : isGovernedAlike(reader, last, front) ||
        isPart(reader, front) ||
        REMAINING.has(reader.token(front)?.norm ?? '') ||
        (closesClause(reader, end) && !opensName(reader, first)) ||
        endsBeforeVerb(reader, end)
  return stands ? last : undefined
}

/** "f/3,5": digits grown onto what stands before them, which is no bracket. */
const isGrown = (reader: Reader, first: number): boolean =>
  reader.token(first)?.gap === 'none' && reader.token(first - 1)?.norm !== '('

/** No noun that the number could count stands behind it. */
function isOpenBehind(reader: Reader, end: number): boolean {
  const next = reader.token(end)
  return next === undefined || next.gap === 'line' || (next.text === next.norm && next.kind !== 'digits')
}

/** The joint nearest to the number, behind the figure before. */
function jointBetween(reader: Reader, last: FigureMention, front: number): number | undefined {
  for (let at = front; (reader.token(at)?.start ?? 0) >= last.end; at--)
    if (JOINTS.has(reader.token(at)?.norm ?? '')) return at
  return undefined
}

/** Do both stand behind the same preposition? */
function isGovernedAlike(reader: Reader, last: FigureMention, front: number): boolean {
  const own = reader.token(front)?.norm ?? ''
  if (!GOVERNING.has(own)) return false
  let at = front - 1
  while ((reader.token(at)?.start ?? 0) >= last.start) at--
  return reader.token(pastHedges(reader, at + 1))?.norm === own
}

function isPart(reader: Reader, front: number): boolean {
  for (let at = front; at > front - PARTS_REACH; at--) if (partOpeners.has(reader.token(at)?.norm ?? '')) return true
  return false
}

const CLOSING: ReadonlySet<string> = new Set(['.', ';', ',', ')', '!', '?'])

function closesClause(reader: Reader, end: number): boolean {
  const next = reader.token(end)
  if (next === undefined || next.gap === 'line') return true
  // "am 3. Mai"
  if (next.norm === '.' && reader.sentenceOf(end)?.endToken !== end + 1) return false
  return CLOSING.has(next.norm) && next.gap === 'none'
}

/** "Platz 3", "Paragraf 5" */
const opensName = (reader: Reader, first: number): boolean => labelNouns.has(reader.token(first - 1)?.norm ?? '')

/** "gehen 900 verloren", "sollen es bis zu 30 werden": the last word before the verb that closes the clause. */
function endsBeforeVerb(reader: Reader, end: number): boolean {
  const verb = reader.token(end)?.norm ?? ''
  const closes = particles.has(verb) || verbReadings(verb).some(({ shape }) => AT_END.has(shape))
  return closes && closesClause(reader, end + 1)
}
const AT_END: ReadonlySet<VerbShape> = new Set(['infinitive', 'participle'])
