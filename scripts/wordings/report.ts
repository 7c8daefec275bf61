import { printedRate } from '../print.ts'
import type { Wording } from './read-wordings.ts'
import type { WordingScore } from './score-wording.ts'

const sum = (scores: readonly WordingScore[], count: (score: WordingScore) => number): number =>
  scores.reduce((total, score) => total + count(score), 0)

const columns = (scores: readonly WordingScore[]): string => {
  const of = sum(scores, ({ fillings }) => fillings)
  const rates = [sum(scores, ({ right }) => right), sum(scores, ({ typed }) => typed)]
  return [...rates.map((right) => printedRate({ right, of })), scores.length]
    .map((cell) => `${cell}`.padEnd(8))
    .join('')
}

const splits = ['tuning', 'held-out'] satisfies Wording['split'][]

const row = (name: string, scores: readonly WordingScore[]): string =>
  [name.padEnd(15), ...splits.map((split) => columns(scores.filter(({ wording }) => wording.split === split)))]
    .join('')
    .trimEnd()

/** The rates of each type and of all: type and parties right, type right, number of templates. */
export function rateTable(scores: readonly WordingScore[]): string[] {
  const types = [...new Set(scores.map(({ wording }) => wording.type))].sort()
  return [
    `${''.padEnd(15)}${splits.map((split) => split.padEnd(24)).join('')}`.trimEnd(),
    `${'type'.padEnd(15)}${splits.map(() => 'right   type    of      ').join('')}`.trimEnd(),
    ...types.map((type) =>
      row(
        type,
        scores.filter(({ wording }) => wording.type === type),
      ),
    ),
    row('all', scores),
  ]
}

/** What is shown of a wording that fails with many names. */
const SHOWN = 3

/** The wordings that fail with some name, the worst first, each with readings. Of held-out ones nobody is to see a line. */
export function failures(scores: readonly WordingScore[]): string[] {
  const seen = scores.filter(({ wording, misread }) => wording.split === 'tuning' && misread.length > 0)
  return [...seen]
    .sort((a, b) => a.right - b.right)
    .flatMap(({ wording, right, typed, fillings, misread }) => [
      `${right}/${fillings} (type ${typed}) ${wording.type} | ${wording.template}`,
      ...misread.slice(0, SHOWN).flatMap(({ text, read }) => [`    ${text}`, `      → ${read}`]),
    ])
}
