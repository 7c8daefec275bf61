import { type Facet, facetStems } from '../../lexicon/de/facts/facet-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'
import type { Caps } from '../interval/assertion.ts'
import { isSettled } from '../question/is-settled.ts'
import type { Question } from '../question/question.ts'
import { likeness } from './likeness.ts'
import { obstacleOf } from './obstacle-of.ts'
import { agreement } from './two-answers.ts'
import type { Unit } from './unit.ts'
import { isWhole } from './whole.ts'

/** Likeness from which two units may be one question. */
const enough = 1.75

/** The same where an article gives several answers: one that contradicts this answer may be meant for the next. */
const surely = 6.5

/** Facets that an article states to tell one of its answers from the others: who states the same means the same one. */
const identifying: ReadonlySet<string> = new Set<Facet>([
  'region',
  'including',
  'per',
  'shares',
  'since',
  'session',
  'day',
])

/** Other answers that the articles of a unit give to what looks like one question, by their indexes. */
export type Rivals = ReadonlyMap<number, ReadonlySet<number>>
const nobody: ReadonlySet<number> = new Set()

/** How surely two units are one question, from 0 where it is just enough; null where something keeps them apart. */
export type Scorer = (a: number, b: number) => number | null

/** Scores the pairs of units. */
export function scorer(units: readonly Unit[], rivals: Rivals, superseded: ReadonlySet<Claim>, caps: Caps): Scorer {
  const areApart = (a: Question, b: Question): boolean => obstacleOf(a, b) !== null || cameOfAnother(a, b, superseded)
  const meetingOf = meetings(units, areApart, caps)
  return (a, b) => {
    const [x, y] = [units[a], units[b]]
    if (!x || !y || areApart(x.lead, y.lead)) return null
    const alike = likeness(x.lead, y.lead)
    const [besideX, besideY] = [rivals.get(a) ?? nobody, rivals.get(b) ?? nobody]
    if (besideX.size + besideY.size === 0) return alike - enough
    const { agreed, lacking, settledAlike } = meetingOf(a, b) ?? { agreed: 0, lacking: false, settledAlike: true }
    const better = (rival: number, other: number): boolean => {
      const met = meetingOf(rival, other)
      if (met === null) return false
      if (met.lacking !== lacking) return lacking
      const tied = met.agreed === 0 && agreed === 0
      return tied ? met.settledAlike || !settledAlike : met.agreed > agreed
    }
    const rivalled =
      (agreed < 1 && lacksQualifier(x.lead, y.lead, agreed === 0)) ||
      [...besideX].some((rival) => better(rival, b)) ||
      [...besideY].some((rival) => better(rival, a))
    const isSingled = (rival: number): boolean => isSingledOut(x.lead, y.lead, units[rival]?.lead)
    const singled = [...besideX, ...besideY].every(isSingled)
    return alike + agreed - (rivalled && !singled ? surely : enough)
  }
}

/** Is the one a plan that another took the place of, and the other what was done in the end? */
const cameOfAnother = (a: Question, b: Question, superseded: ReadonlySet<Claim>): boolean =>
  (superseded.has(a.claim) && isSettled(b)) || (superseded.has(b.claim) && isSettled(a))

/** Do two say alike what a rival does not say: a facet, who takes part, or the very words for what it is? */
function isSingledOut(a: Question, b: Question, rival: Question | undefined): boolean {
  const sharesFacet = [...a.stated.keys()].some(
    (key) => identifying.has(key) && b.stated.has(key) && !rival?.stated.has(key),
  )
  const sharesParty = (Object.keys(a.claim.roles) as RoleName[]).some(
    (role) => a.claim.roles[role]?.id === b.claim.roles[role]?.id && !rival?.claim.roles[role],
  )
  const sharesName = named.some((key) => {
    const name = a.stated.get(key)
    return name !== undefined && name === b.stated.get(key) && name !== rival?.stated.get(key)
  })
  return sharesFacet || sharesParty || sharesName
}

/** Qualifiers that say in free words what a figure is of: who uses the very same ones means the same thing. */
const named: readonly string[] = ['label', 'purpose', 'of']

/** How two units that nothing keeps apart go together; null for others. */
type Meeting = { readonly agreed: number; readonly lacking: boolean; readonly settledAlike: boolean } | null

/** Every rival of a pair is weighed against it: what was found of two units is kept. */
function meetings(
  units: readonly Unit[],
  areApart: (a: Question, b: Question) => boolean,
  caps: Caps,
): (a: number, b: number) => Meeting {
  const known = new Map<number, Meeting>()
  const meet = (a: number, b: number): Meeting => {
    const [x, y] = [units[a]?.lead, units[b]?.lead]
    if (!x || !y || areApart(x, y)) return null
    return {
      agreed: agreement(x, y, caps),
      lacking: lacksQualifier(x, y, false),
      settledAlike: isSettled(x) === isSettled(y),
    }
  }
  return (a, b) => {
    const key = a * units.length + b
    let meeting = known.get(key)
    if (meeting === undefined) {
      meeting = meet(a, b)
      known.set(key, meeting)
    }
    return meeting
  }
}

/** Does only one say which quarter, which instrument, what is reckoned in; with facets, how much of it, where or when? Headlines leave that out. */
function lacksQualifier(a: Question, b: Question, facets: boolean): boolean {
  const isTelling = (key: string): boolean =>
    facets || (key in facetStems ? identifying.has(key) && key !== 'region' : key !== 'when')
  const only = (x: Question, y: Question): boolean =>
    [...x.stated].some(([key, value]) => !y.stated.has(key) && !isWhole(x, value) && isTelling(key))
  return only(a, b) || only(b, a)
}
