import type { FigureMention } from '../../model/figure.ts'
import type { Cue } from '../cues/cue.ts'
import type { Match } from '../frames/match-frames.ts'

const OWN: ReadonlySet<Cue['place']> = new Set([
  'head',
  'counted',
  'governor',
  'of',
  'subject',
  'verb',
  'clause',
  'beyond',
])
const EMPTY = new Set(['copula', 'amount', 'pay'])
/** Figures further apart than this are of different things. */
const RATIO = 20

const size = ({ figure }: FigureMention): number | null =>
  figure.kind === 'money' || figure.kind === 'percent' || figure.kind === 'count'
    ? Math.abs(figure.value ?? figure.max ?? 0)
    : null

/** A count that names what it counts goes on only about the same. */
const unitOf = ({ figure }: FigureMention): string | null => (figure.kind === 'count' ? figure.unit : null)

/** "Vier Wochen zuvor waren es 185 Dollar": a clause without words of its own goes on about what the figure before it said. */
export function carryOn(
  figure: FigureMention,
  cues: readonly Cue[],
  before: FigureMention,
  match: Match | null,
): Match | null {
  const [own, other] = [size(figure), size(before)]
  if (
    match === null ||
    own === null ||
    other === null ||
    figure.figure.kind !== before.figure.kind ||
    own === 0 ||
    other === 0
  )
    return null
  if (unitOf(figure) !== null && unitOf(figure) !== unitOf(before)) return null
  if (Math.max(own / other, other / own) > RATIO) return null
  if (cues.some(({ classId, place }) => OWN.has(place) && !EMPTY.has(classId))) return null
  return { ...match, triggers: [] }
}
