import type { Figure, MoneyFigure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'
import type { Question } from '../question/question.ts'
import { type Articles, articlesOf } from './articles.ts'
import { isTelling } from './is-telling.ts'
import { houseOf } from './kin.ts'
import { isMisread } from './may-be-one.ts'

// "Die Aufzüge gehen für 17,2 Milliarden Euro weg", "… für 17,2 Milliarden Franken": one telling number of one party in two currencies. Where
// neither article knows of the other's, one of them has slipped, whatever else was read apart.

type Group = readonly Question[]

/** Joins two facts that give one telling number in two currencies; where three or more do, they are left as they are. */
export function withSlippedCurrency(groups: readonly Group[]): Question[][] {
  const articles = articlesOf(groups.flat())
  const sums = groups.flatMap((group) => numbersOf(group).map((number) => ({ number, group })))
  const joined = new Map<Group, readonly Question[]>()
  for (const [x, y, ...more] of grouped(sums, ({ number }) => number).values()) {
    if (!x || !y || more.length > 0 || joined.has(x.group) || joined.has(y.group)) continue
    if (!areOneSum(x.group, y.group, articles)) continue
    joined.set(x.group, [...x.group, ...y.group])
    joined.set(y.group, [])
  }
  return groups.map((group) => [...(joined.get(group) ?? group)]).filter((group) => group.length > 0)
}

/** The telling numbers that a group gives, in whatever currency. */
const numbersOf = (group: Group): string[] => [
  ...new Set(
    group.flatMap(({ claim: { figure } }) => (isSum(figure) && isTelling(figure) ? String(figure.value) : [])),
  ),
]

const isSum = (figure: Figure): figure is MoneyFigure & { readonly currency: string; readonly value: number } =>
  figure.kind === 'money' && figure.currency !== null && figure.value !== null && figure.conversion === undefined

const currencyOf = ({ claim: { figure } }: Question): string => (isSum(figure) ? figure.currency : '')

/** Does nothing keep two groups apart but their currencies, and what may have been misread? */
function areOneSum(x: Group, y: Group, articles: Articles): boolean {
  const sources = new Set(x.map(({ claim }) => claim.source.id))
  return (
    sharesParty(x, y) &&
    y.every(({ claim }) => !sources.has(claim.source.id)) &&
    x.every((p) => y.every((q) => currencyOf(p) !== currencyOf(q) && isMisread(p, q, articles)))
  )
}

function sharesParty(x: Group, y: Group): boolean {
  const parties = (group: Group): string[] =>
    group.flatMap(({ claim }) => Object.values(claim.roles).map(({ id }) => houseOf(id)))
  const known = new Set(parties(x))
  return parties(y).some((id) => known.has(id))
}
