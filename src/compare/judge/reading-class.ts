import { grouped } from '../../model/grouped.ts'
import { ratesOf, type StatedRates } from '../currency/stated-rates.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'

/** Claims of one fact that say the same in the same manner: judged once, however many articles repeat them. */
export interface ReadingClass {
  readonly key: string
  /** The earliest published, then the first by source and id: it speaks for the class. */
  readonly first: Question
  readonly members: readonly Question[]
  readonly sources: ReadonlySet<string>
}

/** By publication (undated last), then source, then claim. */
export function byTime(a: Question, b: Question): number {
  const [x, y] = [publishedDays(a)?.min ?? Infinity, publishedDays(b)?.min ?? Infinity]
  if (x !== y) return x < y ? -1 : 1
  return byName(a, b)
}

const byName = ({ claim: a }: Question, { claim: b }: Question): number =>
  a.source.id !== b.source.id ? (a.source.id < b.source.id ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** All of a figure that decides: its words only where they say how sharp it is. */
function figureKey({ figure, source }: Question['claim'], stated: StatedRates): string {
  const { text, hedgeText, ...rest } = figure
  const words = figure.kind === 'date' ? '' : (hedgeText ?? (/\d/.test(text) ? '' : text)).toLowerCase()
  const rates = stated.get(source.id) ?? []
  const conversions =
    figure.kind === 'money' && figure.currency
      ? rates.flatMap(({ from, to }) => ratesOf(stated, source.id, from, to))
      : []
  return JSON.stringify([Object.entries(rest).sort(), words, conversions])
}

/** Puts questions into classes; the order of the questions does not matter. */
export function readingClasses(questions: readonly Question[], stated: StatedRates): ReadingClass[] {
  const keyOf = ({ claim, stated: qualifiers, cues, guessed, rival }: Question): string =>
    `${figureKey(claim, stated)} ${JSON.stringify([claim.modality, [...qualifiers], [...cues].sort(), guessed ?? '', rival ? claim.roles[rival]?.id : ''])}`
  return [...grouped(questions, keyOf)]
    .map(([key, group]) => {
      const members = group.toSorted(byTime)
      const [first] = members as [Question, ...Question[]]
      return { key, first, members, sources: new Set(members.map(({ claim }) => claim.source.id)) }
    })
    .sort((a, b) => byTime(a.first, b.first))
}
