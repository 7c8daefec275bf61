import type { ClaimType, Role, RoleName } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'
import { gapBetween } from '../interval/interval.ts'
import { publishedDays } from '../question/published-days.ts'
import type { Question } from '../question/question.ts'
import { type Articles, articlesOf, speaksOf } from './articles.ts'
import { isTelling } from './is-telling.ts'
import { houseOf } from './kin.ts'
import { obstacleOf } from './obstacle-of.ts'

// "Nordwerk zahlt 3,85 Milliarden für Selmo", "Talis zahlt 3,85 Milliarden für Selmo": one telling number, one deal, and two who are said to
// pay it. Where neither article knows of the other's, one of them is wrong.

type Group = readonly Question[]

/** Parties of a deal, by its type, that one article may have taken for another. */
const mistaken: Partial<Record<ClaimType, readonly RoleName[]>> = {
  acquisition: ['buyer', 'company'],
  investment: ['investor', 'company'],
  contract: ['customer', 'supplier'],
}

/** Joins two facts of one deal that name two parties for one telling number; their questions note in which role. */
export function withMistold(groups: readonly Group[]): Question[][] {
  const articles = articlesOf(groups.flat())
  const told = groups.flatMap((group) => keyOf(group).map((key) => ({ key, group })))
  const joined = new Map<Group, Question[]>()
  for (const [x, y, ...more] of grouped(told, ({ key }) => key).values()) {
    const role = x && y && more.length === 0 ? roleApart(x.group, y.group, articles) : null
    if (!x || !y || !role) continue
    joined.set(
      x.group,
      [...x.group, ...y.group].map((question) => ({ ...question, rival: role })),
    )
    joined.set(y.group, [])
  }
  return groups.map((group) => joined.get(group) ?? [...group]).filter((group) => group.length > 0)
}

/** What a group of a deal is known by: its type and number. */
function keyOf([lead]: Group): string[] {
  if (!lead || !mistaken[lead.claim.type]) return []
  const { type, figure } = lead.claim
  return figure.kind === 'money' && isTelling(figure) ? [`${type} ${numberOf(figure)}`] : []
}

const numberOf = (figure: Figure): string =>
  JSON.stringify([figure.value, figure.min, figure.max, figure.hedge, figure.kind === 'money' && figure.currency])

/** The one role in which two groups that nothing else keeps apart name each a party of its own; null where there is none. */
function roleApart(x: Group, y: Group, articles: Articles): RoleName | null {
  const roles = mistaken[x[0]?.claim.type ?? 'other'] ?? []
  const apart = (role: RoleName): boolean => x.every((p) => y.every((q) => areRivals(p, q, role, articles)))
  return roles.find(apart) ?? null
}

/** Days between two articles up to which they tell one day's news. */
const oneNews = 7

function areRivals(p: Question, q: Question, role: RoleName, articles: Articles): boolean {
  const [x, y] = [p.claim.roles[role], q.claim.roles[role]]
  if (!x || !y || beginAlike(x, y) || p.claim.modality === 'denied' || q.claim.modality === 'denied') return false
  if (!isNamed(p, x) || !isNamed(q, y) || speaksOf(articles(p), y) || speaksOf(articles(q), x)) return false
  const [then, now] = [publishedDays(p), publishedDays(q)]
  if (then && now && gapBetween(then, now) > oneNews) return false
  const sharesParty = (Object.keys(p.claim.roles) as RoleName[]).some(
    (other) => other !== role && p.claim.roles[other]?.id === q.claim.roles[other]?.id,
  )
  const asOne = { ...q, claim: { ...q.claim, roles: { ...q.claim.roles, [role]: x } } }
  return sharesParty && obstacleOf(p, q)?.key === role && obstacleOf(p, asOne) === null
}

/** Does the sentence name the party itself, and not by what it is? */
const isNamed = ({ claim }: Question, { name }: Role): boolean => claim.evidence.sentence.includes(name)

/** Letters by which "Bund" and "Bundeswehr" are alike. */
const stem = 4

/** May two names be those of one house, or one the short form of the other? */
function beginAlike({ id: a }: Role, { id: b }: Role): boolean {
  const [x, y] = [houseOf(a), houseOf(b)]
  const length = Math.min(stem, x.length, y.length)
  const initials = (id: string): string =>
    id
      .split('-')
      .map((part) => part.charAt(0))
      .join('')
  return x.slice(0, length) === y.slice(0, length) || initials(a) === y || initials(b) === x
}
