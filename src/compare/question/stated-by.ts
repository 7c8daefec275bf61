import { organicStems, unheldStems } from '../../lexicon/de/facts/cue-words.ts'
import { dividendLabel, emptyLabels, labelHead, measures, sharesLabel } from '../../lexicon/de/facts/label-words.ts'
import { emptyPurposes } from '../../lexicon/de/facts/purpose-fields.ts'
import { timeUnits } from '../../lexicon/de/facts/time-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'
import { facetsOf } from './facets-of.ts'
import { beginsWith, type NearWord } from './near-words.ts'
import { organic } from './organic.ts'
import { termOf } from './term.ts'
import { toldTime } from './told-time.ts'

/** What is stated so far, by key; a step adds to it, or strikes what does not count. */
type Stated = Map<string, string>
type Step = (stated: Stated, claim: Claim, near: readonly NearWord[]) => void

/** Qualifiers that a claim states, and facets that the words near its figure name; keys sorted. */
export function statedBy(claim: Claim, near: readonly NearWord[]): ReadonlyMap<string, string> {
  const stated: Stated = new Map()
  for (const step of steps) step(stated, claim, near)
  return new Map([...stated].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Notes of how a claim is written, which are no part of what it is about. */
const notes: ReadonlySet<string> = new Set(['via', 'conversion', 'doubt', 'counterparty', 'to', 'for', 'status'])
const unsaid: ReadonlySet<string> = new Set(['', 'unspecified', 'unknown', 'null', 'false', ...emptyLabels])

/** Values of a qualifier that tell no occasion from another: how a price is paid, that money is spent. */
const idle: Readonly<Record<string, ReadonlySet<string>>> = {
  purpose: emptyPurposes,
  basis: new Set(['cash']),
  event: new Set(['deadline']),
}

const isUnsaid = (key: string, value: string): boolean => unsaid.has(value) || (idle[key]?.has(value) ?? false)

const ownQualifiers: Step = (stated, { qualifiers }) => {
  for (const [key, value] of Object.entries(qualifiers)) {
    const text = String(value).trim()
    if (!notes.has(key) && !isUnsaid(key, text.toLowerCase()))
      stated.set(key, key === 'period' ? text : text.toLowerCase())
  }
}

const measureAsUnit: Step = (stated) => {
  const label = stated.get('label')
  if (label === undefined || !measures.has(labelHead(label))) return
  stated.delete('label')
  addTo(stated, 'unit', label)
}

const facets: Step = (stated, claim, near) => {
  for (const [facet, value] of facetsOf(claim, near)) addTo(stated, facet, value)
}

/** "seit der Gründung 550 Millionen": what all rounds brought is a total, said so or not. */
const allRounds: Step = (stated) => {
  if (stated.delete('cumulative')) stated.set('scope', 'total')
}

/** Roles that say whose part of a sum or of a company it is. */
const whose: readonly RoleName[] = ['seller', 'holder']

/** "5000 davon in Deutschland" is not some part, but that of a place; "davon hält der Staat 30 Prozent" that of a party. */
const knownPart: Step = (stated, { roles }) => {
  if (stated.get('scope') === 'part' && (stated.has('region') || whose.some((role) => roles[role])))
    stated.delete('scope')
}

/** Below this a dividend is that of a share, said or not; all of them together are millions. */
const mostPerShare = 100_000

const isDividendOfShare = (stated: Stated, { kind, value }: Claim['figure']): boolean =>
  kind === 'money' && typeof value === 'number' && value < mostPerShare && dividendLabel.test(stated.get('label') ?? '')

/** An amount for each of something: as the facet of adverbs ("jährlich") states it; that a share price is per share says nothing. */
const paidForEach: Step = (stated, { figure }) => {
  const each = figure.kind === 'money' ? figure.per?.toLowerCase() : undefined
  if (each) addTo(stated, 'per', timeUnits[each] ?? labelHead(each))
  if (isDividendOfShare(stated, figure)) stated.set('per', sharesLabel)
  if (stated.get('measure') === 'price_per_share' && stated.get('per') === sharesLabel) stated.delete('per')
}

const issuePrice: Step = (stated, { type, roles }) => {
  if (type === 'share_price' && roles.by && stated.get('measure') === 'price_per_share') stated.set('price', 'issue')
}

/** Steps from the figure within which an adjective is its own: "die restlichen rund 6 Prozent". */
const attributive = 2

const unheldBy = (near: readonly NearWord[]): string | undefined =>
  Object.entries(unheldStems).find(([kind, stems]) =>
    near.some(({ word, distance }) => beginsWith(word, stems) && (kind !== 'rest' || distance <= attributive)),
  )?.[0]

/** Shares that nobody holds; "die übrigen 49 Prozent hält Selmo": a rest that somebody holds is held. */
const unheldShare: Step = (stated, { type, roles }, near) => {
  const unheld = type === 'stake' ? unheldBy(near) : undefined
  const isHeld = roles.holder !== undefined && stated.get('move') === 'holds'
  if (unheld && !(unheld === 'rest' && isHeld)) stated.set('move', unheld)
}

/** "Organisch 12 Prozent, auf Basis der Rechnungswährung 8": growth that is said to be organic is no other. */
const organicGrowth: Step = (stated, { type }, near) => {
  if (type === 'growth' && near.some(({ word }) => beginsWith(word, organicStems))) addTo(stated, 'basis', organic)
}

const time: Step = (stated, claim, near) => {
  const told = stated.has('period') ? null : toldTime(claim, near)
  if (told) stated.set('when', told)
}

const term: Step = (stated, claim) => {
  const over = termOf(claim, stated.get('period') ?? stated.get('when'))
  if (over) stated.set('term', over)
}

const addTo = (stated: Stated, key: string, value: string): void => {
  if (!stated.has(key)) stated.set(key, value)
}

/** Each sees what those before it left. */
const steps: readonly Step[] = [
  ownQualifiers,
  measureAsUnit,
  facets,
  allRounds,
  knownPart,
  paidForEach,
  issuePrice,
  unheldShare,
  organicGrowth,
  time,
  term,
]
