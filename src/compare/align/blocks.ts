import { grouped } from '../../model/grouped.ts'
import type { Question } from '../question/question.ts'
import { houseOf } from './kin.ts'
import type { Unit } from './unit.ts'

/** Units by what they could have in common, so that not every pair has to be looked at. */
export interface Blocks {
  /** Indexes of units that share a type, a kind and a party; without parties: a label, an event or a product. */
  readonly byParty: readonly (readonly number[])[]
  /** Every pair that could be one question, once. */
  readonly pairs: Iterable<readonly [number, number]>
}

const idsOf = ({ claim }: Question): string[] =>
  [...new Set(Object.values(claim.roles).map(({ id }) => houseOf(id)))].sort()

/** Whom a claim is about before all: two claims that both name it must name the same. Null where it is left open. */
function subjectOf(question: Question): string | null {
  const { type, roles } = question.claim
  const ids = idsOf(question)
  if (type === 'date' || type === 'duration') return ids.length > 1 ? ids.join(' + ') : null
  const subject = roles.company ?? roles.supplier
  return subject ? houseOf(subject.id) : null
}

/** Type and kind with each party; without parties, with a label, an event or a product. */
export function topicsOf(question: Question): string[] {
  const { claim, stated } = question
  const ids = idsOf(question)
  const named = stated.get('label') ?? stated.get('event') ?? stated.get('product') ?? ''
  return (ids.length > 0 ? ids : [`? ${named}`]).map((id) => `${claim.type} ${claim.figure.kind} ${id}`)
}

/** Indexes of units by a key of each. */
function indexed(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): number[][] {
  const places = units.flatMap((unit, index) => keysOf(unit).map((key) => ({ key, index })))
  return [...grouped(places, ({ key }) => key).values()].map((block) => block.map(({ index }) => index))
}

/**
 * Units of one subject meet each other; those that leave their subject open meet all who share a party. A company that buys another every
 * week is a party of all those deals, and the subject of none.
 */
export function blocksOf(units: readonly Unit[]): Blocks {
  const byParty = indexed(units, ({ lead }) => topicsOf(lead))
  const bySubject = indexed(units, ({ lead }) => {
    const subject = subjectOf(lead)
    return subject === null ? [] : [`${lead.claim.type} ${lead.claim.figure.kind} ${subject}`]
  })
  return { byParty, pairs: { [Symbol.iterator]: () => pairs(units, bySubject, byParty) } }
}

function* pairs(
  units: readonly Unit[],
  bySubject: readonly (readonly number[])[],
  byParty: readonly (readonly number[])[],
): Generator<readonly [number, number], void> {
  for (const block of bySubject)
    for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) yield [a, b]
  const seen = new Set<string>()
  for (const block of byParty) {
    const open = block.filter((index) => units[index] && subjectOf(units[index].lead) === null)
    for (const a of open)
      for (const b of block) {
        const key = a < b ? `${a} ${b}` : `${b} ${a}`
        if (a === b || seen.has(key)) continue
        seen.add(key)
        yield a < b ? [a, b] : [b, a]
      }
  }
}
