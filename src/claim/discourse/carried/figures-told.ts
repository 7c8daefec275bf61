import type { FigureKind } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import type { Reading } from '../../reading.ts'
import { isPart, isWhole } from '../../syntax/part-of-whole.ts'

/** A reading that says what its figure is. */
type Typed = Reading & { readonly match: NonNullable<Reading['match']> }

/** What the figures told so far leave open for those behind them. */
export class FiguresTold {
  /** The figure told last, known or not. */
  before: Reading | null = null
  /** The last one that is known. */
  typed: Typed | null = null
  readonly #lastOf = new Map<FigureKind, Reading>()
  /** What the last figure of a kind was compared with: the whole of which a clause tells several parts. */
  readonly #wholeOf = new Map<FigureKind, Reading>()
  /** The last result of a kind: who says later what he expects means the same. */
  readonly #resultOf = new Map<string, Reading>()

  lastOfKind(kind: FigureKind): Reading | null {
    return this.#lastOf.get(kind) ?? null
  }

  /** The last figure of the kind; of several parts of one whole, that whole. */
  lastLike(reading: Reading): Reading | undefined {
    const { kind } = reading.figure.figure
    const last = this.#lastOf.get(kind)
    const like = isInSamePart(reading, last) ? this.#wholeOf.get(kind) : last
    if (like !== undefined) this.#wholeOf.set(kind, like)
    return like
  }

  /** "stellt rote Zahlen in Aussicht; bisher hatte er 4 Millionen angepeilt": the result that the sentence speaks of, else the last one told. */
  resultMeant({ figure, site }: Reading): Reading | undefined {
    const { kind } = figure.figure
    const type = resultSpokenOf(site)
    return (type === null ? undefined : this.#resultOf.get(`${kind} ${type}`)) ?? this.#resultOf.get(kind)
  }

  /** What the figure before was at another time. */
  asFormerly(reading: Reading): Reading {
    const match = this.before?.match
    this.before = { ...reading, match: match == null ? null : { ...match, triggers: [] } }
    return this.before
  }

  tell(reading: Reading): Reading {
    const { figure, site, match } = reading
    const { kind } = figure.figure
    this.before = reading
    if (match !== null) this.typed = { ...reading, match }
    if (match !== null && RESULTS.has(match.frame.type))
      for (const key of [kind, `${kind} ${match.frame.type}`]) this.#resultOf.set(key, reading)
    if (!isWhole(site.clause, site.phrase)) this.#lastOf.set(kind, reading)
    return reading
  }
}

/** "davon 3 Millionen auf X und 2 Millionen auf Y": both are parts of one whole. */
const isInSamePart = ({ site }: Reading, last: Reading | undefined): boolean =>
  last !== undefined && last.site.clause === site.clause && isPart(site.clause)

const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit'])
const resultSpokenOf = ({ cues }: Site): string | null => {
  const spoken = cues.find(({ classId, place }) => place === 'sentence' && RESULT_NOUNS.has(classId))?.classId
  return spoken === undefined ? null : (RESULT_NOUNS.get(spoken) ?? null)
}
const RESULT_NOUNS: ReadonlyMap<string, string> = new Map([
  ['profit', 'profit'],
  ['loss', 'profit'],
  ['revenue', 'revenue'],
])
