import type { Site } from '../cues/cue.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'

/** "**X** und Z halten 20 und 10 Prozent", "X und **Z**, mit 20 beziehungsweise 10 Prozent …": of as many names as shares, each in one list, the one in the same place. */
export function respectiveName({ parsed, phrase }: Site): Unit | null {
  if (phrase?.head.figure?.figure.kind !== 'percent') return null
  const figures = listAround(parsed.units, phrase.head)
  if (figures.length < 2) return null
  const phrases = parsed.clauses.flatMap((clause) => clause.phrases)
  const first = phrases.findLast(
    (one) => one.head.kind === 'entity' && one.joins === null && one.head.start < (figures[0]?.start ?? 0),
  )
  const names = phrases.filter((one) => one === first || (one.joins !== null && firstOf(one) === first))
  return names.length === figures.length ? (names[figures.indexOf(phrase.head)]?.head ?? null) : null
}

const firstOf = (name: Phrase): Phrase => (name.joins === null ? name : firstOf(name.joins))

/** The figures that stand in one list with this one, nothing but "und" between them. */
function listAround(units: readonly Unit[], figure: Unit): Unit[] {
  const at = units.indexOf(figure)
  const isNext = (index: number): boolean =>
    units[index]?.kind === 'figure' &&
    (units[index - 1]?.kind === 'coordinator' || units[index + 1]?.kind === 'coordinator')
  let from = at
  while (units[from - 1]?.kind === 'coordinator' && isNext(from - 2)) from -= 2
  let to = at
  while (units[to + 1]?.kind === 'coordinator' && isNext(to + 2)) to += 2
  return units.slice(from, to + 1).filter(({ kind }) => kind === 'figure')
}
