import { facetStems } from '../../lexicon/de/facts/facet-words.ts'
import { isUnnamed } from '../question/is-unnamed.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { tellOneOccasion } from '../question/sentence-figures.ts'
import { wordLikeness } from '../question/telling-words.ts'
import { dayOf } from './obstacle-of.ts'
import { isWhole } from './whole.ts'

/** Weights, in steps of half a point: what both say counts for one question, what only one says a little against it. */
const weights = {
  party: 2.5,
  partyMissing: -0.5,
  qualifier: 1,
  qualifierMissing: -1,
  facet: 1,
  facetMissing: -1,
  modality: 0.5,
  cue: 1,
  cueMissing: -1.5,
  context: 1.5,
  words: 8,
  headline: 1,
  occasion: 1,
} as const

/** How much speaks for two claims answering one question, apart from their values; only where nothing keeps them apart. */
export function likeness(a: Question, b: Question): number {
  return (
    shared(Object.keys(a.claim.roles), Object.keys(b.claim.roles), weights.party, weights.partyMissing) +
    statedLikeness(a, b) +
    (a.claim.modality === b.claim.modality ? weights.modality : 0) +
    cueLikeness(a, b) +
    weights.context * overlap(a.context, b.context) +
    dayLikeness(a, b) +
    (isOwnHeadline(a, b) ? weights.headline : 0) +
    (isOneOccasion(a, b) ? weights.occasion : 0) +
    (isUnnamed(a) || isUnnamed(b) ? weights.words * wordLikeness(a.words(), b.words()) : 0)
  )
}

/** Do two days stand beside the same figures, so that they are days of one thing? */
const isOneOccasion = (a: Question, b: Question): boolean =>
  a.claim.type === 'date' && a.claim.source.id !== b.claim.source.id && tellOneOccasion(a.told, b.told)

/** Does one stand in the headline of the other's article? What it says there it says again below. */
const isOwnHeadline = ({ claim: x }: Question, { claim: y }: Question): boolean =>
  x.source.id === y.source.id && (x.zone === 'title') !== (y.zone === 'title')

function shared(a: readonly string[], b: readonly string[], both: number, one: number): number {
  const common = a.filter((key) => b.includes(key)).length
  return common * both + (a.length + b.length - 2 * common) * one
}

/** A percentage of a share price is a change: that it is called one says nothing. */
const isSaidByFigure = (key: string, { claim, stated }: Question): boolean =>
  key === 'measure' && claim.figure.kind === 'percent' && stated.get(key) === 'change'

function statedLikeness(a: Question, b: Question): number {
  const keys = new Set([...a.stated.keys(), ...b.stated.keys()])
  let sum = 0
  for (const key of keys) {
    if (isSaidByFigure(key, a) || isSaidByFigure(key, b)) continue
    const both = a.stated.has(key) && b.stated.has(key)
    const facet = key in facetStems || key === 'when'
    if (both) sum += facet ? weights.facet : weights.qualifier
    else if (!isWhole(a, a.stated.get(key) ?? b.stated.get(key) ?? ''))
      sum += facet ? weights.facetMissing : weights.qualifierMissing
  }
  return sum
}

/** Days after which an article looks back: what it calls earlier may be what another reported then. */
const lookingBack = 30

function cueLikeness(a: Question, b: Question): number {
  let sum = 0
  for (const cue of ['earlier', 'rejected'] as const) {
    if (a.cues.has(cue) && b.cues.has(cue)) sum += weights.cue
    else if (a.cues.has(cue)) sum += looksBackAt(a, b)
    else if (b.cues.has(cue)) sum += looksBackAt(b, a)
  }
  return sum
}

/** How well an article that was current then fits one that looks back. */
function looksBackAt(later: Question, then: Question): number {
  const [x, y] = [publishedDays(later), publishedDays(then)]
  if (x && y) return x.min - y.max >= lookingBack ? weights.cue : weights.cueMissing
  return y ? 0 : weights.cueMissing
}

/** Words in common, as a share of all. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : common / (a.size + b.size - common)
}

function dayLikeness(a: Question, b: Question): number {
  if (a.claim.type !== 'share_price' || a.claim.figure.kind !== 'percent') return 0
  return dayOf(a) && dayOf(b) ? 0.5 : -1
}
