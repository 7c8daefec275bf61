import type { ClauseKind } from '../clause.ts'
import type { Unit } from '../unit.ts'
import { antecedentIn } from './antecedent-in.ts'
import {
  endsInVerbUnknown,
  goesOnThereby,
  isAside,
  isFigure,
  namesSource,
  opensAnew,
  opensRelative,
  opensSubordinate,
  placeBefore,
} from './clause-openings.ts'
import type { Draft } from './draft.ts'
import { sharesVerb } from './gapped-verb.ts'
import { awaits, goesOnBehind, isInserted, isParticipial, isPutIn, resumes } from './put-in.ts'
import { isSayingPutIn } from './saying-put-in.ts'
import { hasVerb, type Segment } from './segments-of.ts'

/** The clauses of a sentence as far as it is read. */
interface Reading {
  readonly drafts: Draft[]
  /** The main clause that may still go on. */
  main: Draft | null
  /** The clause read last; what stands in brackets or is put in does not count. */
  previous: Draft | null
  /** The last segment was put in, and told who says so. */
  putIn: boolean
}

/** A segment and where it stands. */
interface Place {
  readonly segments: readonly Segment[]
  readonly at: number
  readonly segment: Segment
  readonly next: Segment | undefined
}

/** Takes a segment, where it knows what that is. */
type Taker = (reading: Reading, place: Place) => boolean

const draft = (kind: ClauseKind, { opener, units }: Segment, parent: Draft | null, antecedent: Unit | null = null) => ({
  kind,
  units: [...units],
  parent,
  antecedent,
  coordinated: opener === 'und',
})

/** Begins a clause. */
function begin(reading: Reading, ...clause: Parameters<typeof draft>): Draft {
  const begun: Draft = draft(...clause)
  reading.drafts.push(begun)
  reading.previous = begun
  return begun
}

/** Lets the main clause go on with a segment. */
function goOn(reading: Reading, main: Draft, units: readonly Unit[]): void {
  main.units.push(...units)
  reading.previous = main
}

const takeBracketed: Taker = ({ drafts, previous }, { segment }) => {
  if (segment.depth === 0) return false
  drafts.push(draft('parenthesis', segment, previous))
  return true
}

/** "…, so das Unternehmen, …": who says so, and what goes on behind that. */
const takeSaying: Taker = (reading, { segment, next }) => {
  const { main, previous, putIn } = reading
  const { opener, units } = segment
  if (main === null) return false
  reading.putIn =
    opener === ',' && previous === main && isSayingPutIn(units, next) && goesOnBehind(main, next?.units ?? [])
  if (reading.putIn) {
    reading.drafts.push(draft('parenthesis', segment, main))
    return true
  }
  if (!putIn) return false
  main.units.push(...units)
  if (hasVerb(units)) main.kind = 'main'
  return true
}

const takeRelative: Taker = (reading, { segments, at, segment }) => {
  const { main, previous } = reading
  const { opener, units } = segment
  if (!hasVerb(units) || previous === null || /^(und|[:;])$/.test(opener)) return false
  if (previous === main && at === segments.length - 1 && sharesVerb(main.units, units)) return false
  if (opener === ',' && main !== null && isPutIn(previous, main) && awaits(main, units)) return false
  if (!opensRelative(units)) return false
  begin(reading, 'relative', segment, previous, antecedentIn(previous.units, units))
  return true
}

const takeSubordinate: Taker = (reading, { segment, next }) => {
  const { main, previous } = reading
  const { opener, units } = segment
  if (!hasVerb(units) && !endsInVerbUnknown(units, next)) return false
  if (!opensSubordinate(units) || goesOnThereby(opener, units)) return false
  begin(reading, 'subordinate', segment, main ?? previous, placeBefore(previous, opener, units))
  return true
}

/** "…, der 3 Millionen kauft und 2 Millionen verkauft": what is joined to a clause that depends on another is one too. */
const takeJoined: Taker = (reading, { segment }) => {
  const { previous } = reading
  if (segment.opener !== 'und' || (previous?.kind !== 'relative' && previous?.kind !== 'subordinate')) return false
  begin(reading, previous.kind, segment, previous, previous.antecedent)
  return true
}

const takeParticipial: Taker = (reading, { segment, next }) => {
  const { main, previous } = reading
  if (main === null || previous !== main || segment.opener !== ',') return false
  if (!isParticipial(segment.units) || !resumes(main, next)) return false
  begin(reading, 'main', segment, main)
  return true
}

/** A main clause that has no verb yet goes on with its verb, after what was put in between. */
const takeVerbOfMain: Taker = (reading, { segment }) => {
  const { main } = reading
  const { opener, units } = segment
  if (main === null || hasVerb(main.units) || !hasVerb(units)) return false
  if (opener === ':' && !isFigure(main.units)) return false
  if (opener === ',' && isAside(units)) {
    reading.drafts.push(draft('parenthesis', segment, main))
    return true
  }
  goOn(reading, main, units)
  main.kind = 'main'
  return true
}

/** So does one whose own verb waits for the rest, or that only lacks an object or adverbial. */
const takeRestOfMain: Taker = (reading, { segment }) => {
  const { main, previous } = reading
  const { opener, units, mark } = segment
  if (main === null || previous === null || previous === main || opener !== ',') return false
  if (!isInserted(previous, main, units)) return false
  if (!awaits(main, units) && (hasVerb(units) || namesSource(units))) return false
  goOn(reading, main, mark === null ? units : [mark, ...units])
  return true
}

/** Whatever nothing else took: a main clause, or words without a verb. */
const takeAny: Taker = (reading, { segments, at, segment }) => {
  const { main, previous } = reading
  if (hasVerb(segment.units)) reading.main = begin(reading, 'main', segment, main)
  else if (main === null || opensAnew(segments, at)) reading.main = begin(reading, 'fragment', segment, main)
  else begin(reading, 'fragment', segment, previous)
  return true
}

/** The first that knows what a segment is takes it. */
const takers: readonly Taker[] = [
  takeBracketed,
  takeSaying,
  takeRelative,
  takeSubordinate,
  takeJoined,
  takeParticipial,
  takeVerbOfMain,
  takeRestOfMain,
  takeAny,
]

/** Joins the segments of a sentence to clauses. */
export function draftsOf(segments: readonly Segment[]): Draft[] {
  const reading: Reading = { drafts: [], main: null, previous: null, putIn: false }
  for (const [at, segment] of segments.entries()) {
    const place: Place = { segments, at, segment, next: segments[at + 1] }
    takers.some((take) => take(reading, place))
  }
  return reading.drafts
}
