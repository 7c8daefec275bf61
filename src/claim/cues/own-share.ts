import { isPossessiveDeterminer } from '../../lexicon/de/grammar/determiners.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'

/** "seine 19 Prozent", "ihre verbliebenen 16 Prozent": a percentage that is somebody's own, with no noun that it counts, is a share of a company. */
export function ownShare({ units, phrases }: Clause, figure: Phrase): Pick<Unit, 'start' | 'end' | 'text'> | null {
  if (figure.head.figure?.figure.kind !== 'percent') return null
  const at = units.indexOf(figure.head)
  const owner = units.slice(Math.max(0, at - MOST_BEFORE), at).findLast(({ kind }) => !BETWEEN.has(kind))
  if (owner?.kind !== 'determiner' || !isPossessiveDeterminer(owner.norm)) return null
  if (phrases.some(({ governor, link }) => governor === figure && link === 'counted')) return null
  const { start, end, text } = owner
  return { start, end, text }
}

const MOST_BEFORE = 3
const BETWEEN: ReadonlySet<Unit['kind']> = new Set(['attribute', 'word'])
