import type { Claim, ClaimType, RoleName } from '../../model/claim.ts'
import { eventFamily } from '../align/event-family.ts'
import { wholeValues } from '../align/whole.ts'
import { alikeEnough } from '../question/alike-enough.ts'
import { isSettled } from '../question/is-settled.ts'
import { isUnnamed } from '../question/is-unnamed.ts'
import type { Question } from '../question/question.ts'
import { wordLikeness } from '../question/telling-words.ts'
import { isOffer } from './is-offer.ts'

/** Facets and qualifiers that move with the telling and decide nothing. */
const loose: ReadonlySet<string> = new Set(['move', 'subject', 'purpose', 'of', 'label', 'event'])

/** Is all that both say of what they count its name: planes of two orders, shares of two owners? */
const isVaguelyNamed = (a: Question, b: Question): boolean =>
  (a.claim.type === 'duration' || (a.claim.type === 'other' && a.claim.figure.kind === 'count')) &&
  wordLikeness(a.words(), b.words()) < alikeEnough.toCountTheSame

/** A qualifier that one of the two states and the other does not. */
function missingIn(a: Question, b: Question): string | null {
  const isMissing = (key: string, value: string, { claim, stated }: Question): boolean => {
    // An article that names no time speaks of the day it came out; an offer stands as long as it is open.
    if (stated.has(key) || (key === 'when' && (claim.source.published !== null || isOffer(a, b)))) return false
    // What shares are to be sold at and what they were sold at is one price, though one article alone says of which it speaks.
    if (key === 'price' && value === 'issue' && !(isSettled(a) && isSettled(b))) return false
    return !loose.has(key) && !wholeValues.has(value)
  }
  const only = (x: Question, y: Question): string | undefined =>
    [...x.stated].find(([key, value]) => isMissing(key, value, y))?.[0]
  return (
    (isUnnamed(a) || isUnnamed(b) || isVaguelyNamed(a, b) ? 'unnamed' : undefined) ?? only(a, b) ?? only(b, a) ?? null
  )
}

/** Who plays a role beside the same company in claims of one type, over all articles. */
export type Fillers = (claim: Claim, role: RoleName) => number

/** Counts them. */
export function fillersOf(questions: readonly Question[]): Fillers {
  const known = new Map<string, Set<string>>()
  for (const { claim } of questions)
    for (const role of mainRoles) {
      const filler = claim.roles[role]
      const key = `${topicOf(claim)} ${role}`
      if (filler) known.set(key, (known.get(key) ?? new Set()).add(filler.id))
    }
  return (claim, role) => known.get(`${topicOf(claim)} ${role}`)?.size ?? 0
}

/** What is said of a company: of a date, what happens then; of a worth, what it was found in. */
const topicOf = ({ type, roles, qualifiers }: Claim): string =>
  `${type} ${roles.company?.id} ${eventFamily(String(qualifiers.event ?? ''))} ${type === 'valuation' ? String(qualifiers.basis ?? '') : ''}`

/** A party that only one of the two names, that the one names as a group and the other as its daughter, or that both leave open: each may mean another's. */
function missingParty(a: Claim, b: Claim, fillers: Fillers): RoleName | 'nobody' | null {
  const { type, roles: x } = a
  const { roles: y } = b
  const isOpen = (role: RoleName): boolean => !x[role] && !y[role]
  if (areSamePair(a, b)) return null
  if (mainRoles.every(isOpen) || needed[type]?.some(isOpen)) return 'nobody'
  // Who buys Selmo is left open by one article, and all others name the same buyer: nobody else can be meant. A company is valued by many.
  const isUnderstood = (role: RoleName): boolean =>
    (!x[role] || !y[role]) &&
    (role !== 'by' || type === 'share_price' || areOfADeal(a, b)) &&
    x.company !== undefined &&
    x.company.id === y.company?.id &&
    fillers(a, role) === 1
  return mainRoles.find((role) => x[role]?.id !== y[role]?.id && !isUnderstood(role)) ?? null
}

/** Of a date either of its two parties may stand first. */
const areSamePair = ({ type, roles: x }: Claim, { roles: y }: Claim): boolean =>
  (type === 'date' || type === 'duration') &&
  x.company !== undefined &&
  x.with !== undefined &&
  x.company.id === y.with?.id &&
  x.with.id === y.company?.id

/** What a takeover values a company at, with its debt or without, is what its buyer says. */
const areOfADeal = ({ qualifiers: x }: Claim, { qualifiers: y }: Claim): boolean =>
  x.basis === 'round' && y.basis === 'round' && x.measure !== undefined && x.measure === y.measure

/** Roles without which money put in, shares held or orders are anybody's. */
const needed: Partial<Record<ClaimType, readonly RoleName[]>> = {
  investment: ['investor'],
  stake: ['holder'],
  contract: ['customer', 'supplier'],
}

/** Roles that tell one occasion from another; `by` is who made a valuation or an offer. */
const mainRoles: readonly RoleName[] = ['company', 'investor', 'holder', 'buyer', 'customer', 'supplier', 'with', 'by']

/** Every analyst has a price target of their own. */
function missingAnalyst({ claim: x, stated }: Question, { claim: y }: Question): RoleName | null {
  if (stated.get('measure') !== 'price_target') return null
  const voices = (claim: Claim): string[] => [claim.roles.by?.id ?? '', ...claim.attribution.map(({ name }) => name)]
  return voices(x).some((voice) => voice !== '' && voices(y).includes(voice)) ? null : 'by'
}

/** What only one of two claims says that clash, or neither: the clash is open until both do. Null where nothing is missing. */
export const missingOf = (a: Question, b: Question, fillers: Fillers): string | null =>
  missingIn(a, b) ?? missingParty(a.claim, b.claim, fillers) ?? missingAnalyst(a, b)
