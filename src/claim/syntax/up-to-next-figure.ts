import type { Clause, Phrase } from './clause.ts'

/** "82 Millionen gab es für X und 100 Millionen für Y": the phrases behind a figure that come before the next one. */
export function upToNextFigure({ phrases }: Clause, { index }: Phrase): readonly Phrase[] {
  const behind = phrases.slice(index + 1)
  const next = behind.findIndex(({ head }) => head.kind === 'figure')
  return next < 0 ? behind : behind.slice(0, next)
}
