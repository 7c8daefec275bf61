import { fillers, hedgesBefore } from '../../../lexicon/de/hedges.ts'
import { isMeasure } from '../../../lexicon/de/units.ts'
import { isFiniteVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Context } from '../../define-rule.ts'
import type { Reader } from '../../reader.ts'

/** What may stand right before the subject of a clause. */
const OPENERS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', 'und', 'aber', 'doch', 'oder'])
const OTHERS: ReadonlySet<string> = new Set(['weitere', 'andere', 'weiteren', 'anderen'])

/** How many figures, and how many characters, back the count stands that a number takes its noun from. */
const MENTIONS_BACK = 4
const CHARACTERS_BACK = 240

/** What a number counts that is the subject of its clause: "500 Stellen fallen weg. Rund 300 sollen bleiben"; undefined where it is none. */
export function subjectOfClause(own: number, { before, place: { reader, first, end } }: Context): string | undefined {
  if (!opensClause(reader, first) || !isPluralVerb(reader, end)) return undefined
  const start = reader.token(first)?.start ?? 0
  const whole = before
    .slice(-MENTIONS_BACK)
    .findLast((mention) => start - mention.end < CHARACTERS_BACK && countsMore(mention, own))?.figure
  return (whole?.kind === 'count' && whole.unit) || undefined
}

const countsMore = ({ figure }: FigureMention, own: number): boolean =>
  figure.kind === 'count' &&
  figure.unit !== null &&
  !isMeasure(figure.unit) &&
  (figure.value ?? figure.max ?? figure.min ?? 0) >= own

function opensClause(reader: Reader, first: number): boolean {
  const start = reader.sentenceOf(first)?.firstToken ?? 0
  let at = first
  while (
    at > start &&
    (fillers.has(reader.token(at - 1)?.norm ?? '') || hedgesBefore.has(reader.token(at - 1)?.norm ?? ''))
  )
    at--
  return at === start || reader.token(at)?.gap === 'line' || OPENERS.has(reader.token(at - 1)?.norm ?? '')
}

function isPluralVerb(reader: Reader, end: number): boolean {
  const next = reader.token(OTHERS.has(reader.token(end)?.norm ?? '') ? end + 1 : end)
  if (next?.gap !== 'blank' || next.text !== next.norm || !/(?:n|sind)$/.test(next.norm)) return false
  return isFiniteVerb(next.norm)
}
