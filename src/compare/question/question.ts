import { type Cue, unheldStems } from '../../lexicon/de/facts/cue-words.ts'
import { emptyLabels, labelHead, measures } from '../../lexicon/de/facts/label-words.ts'
import { emptyPurposes } from '../../lexicon/de/facts/purpose-fields.ts'
import type { TimeSpan } from '../../lexicon/de/facts/time-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'
import { cuesOf } from './cues-of.ts'
import { facetsOf } from './facets-of.ts'
import { beginsWith, type NearWord, nearWords } from './near-words.ts'
import { pastYearOf } from './past-year.ts'
import { type SentenceFigures, sentenceFigures } from './sentence-figures.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'
import { termOf } from './term.ts'
import { timeSpanOf } from './time-span.ts'

/** What a claim answers, apart from its value. */
export interface Question {
  readonly claim: Claim
  /** Qualifiers that the claim states, and facets that the words beside its figure name; keys sorted. */
  readonly stated: ReadonlyMap<string, string>
  readonly cues: ReadonlySet<Cue>
  /** How long the time is that a result is told of, where period or sentence say so. */
  readonly span: TimeSpan | undefined
  /** Longer words beside the figure, cut to their stems: what it is about when nothing else tells. */
  readonly context: ReadonlySet<string>
  /** The articles that it came with, where it was added to a fact on the guess that it was misread. */
  readonly guessed?: string
  /** The figures of its sentence; days, durations aside. */
  readonly told: SentenceFigures
  /** What sets its sentence off from the others; built on first use. */
  readonly words: () => TellingWords
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

/** Reads what claims answer, each beside all others. */
export function questionsOf(claims: readonly Claim[]): Question[] {
  const wordsOf = tellingWords(claims)
  const toldOf = sentenceFigures(claims)
  return claims.map((claim) => questionOf(claim, wordsOf, toldOf(claim)))
}

/** Times that an amount is paid for each, as the facet of adverbs ("jährlich") states them. */
const timeUnits: Readonly<Record<string, string>> = { jahr: 'year', monat: 'month', woche: 'week', tag: 'day' }

/** Roles that say whose part of a sum or of a company it is. */
const whose: readonly RoleName[] = ['seller', 'holder']

const unheldBy = (words: readonly NearWord[]): string | undefined =>
  Object.entries(unheldStems).find(([kind, stems]) =>
    words.some(({ word, distance }) => beginsWith(word, stems) && (kind !== 'rest' || distance <= attributive)),
  )?.[0]

/** Steps from the figure within which an adjective is its own: "die restlichen rund 6 Prozent". */
const attributive = 2

function questionOf(claim: Claim, wordsOf: (claim: Claim) => TellingWords, told: SentenceFigures): Question {
  const words = nearWords(claim)
  const stated = new Map<string, string>()
  for (const [key, value] of Object.entries(claim.qualifiers)) {
    const text = String(value).trim()
    if (!notes.has(key) && !isUnsaid(key, text.toLowerCase()))
      stated.set(key, key === 'period' ? text : text.toLowerCase())
  }
  const label = stated.get('label')
  if (label !== undefined && measures.has(labelHead(label))) {
    stated.delete('label')
    if (!stated.has('unit')) stated.set('unit', label)
  }
  for (const [facet, value] of facetsOf(claim, words)) if (!stated.has(facet)) stated.set(facet, value)
  // "5000 davon in Deutschland" is not some part, but that of a place; "davon hält der Staat 30 Prozent" that of a party.
  if (stated.get('scope') === 'part' && (stated.has('region') || whose.some((role) => claim.roles[role])))
    stated.delete('scope')
  if (claim.figure.kind === 'money' && claim.figure.per && !stated.has('per'))
    stated.set('per', timeUnits[claim.figure.per.toLowerCase()] ?? claim.figure.per.toLowerCase())
  if (stated.get('measure') === 'price_per_share' && labelHead(stated.get('per') ?? '') === 'aktien')
    stated.delete('per')
  if (claim.type === 'share_price' && claim.roles.by && stated.get('measure') === 'price_per_share')
    stated.set('price', 'issue')
  const unheld = claim.type === 'stake' ? unheldBy(words) : undefined
  // "Die übrigen 49 Prozent hält Selmo": a rest that somebody holds is held.
  const isHeld = claim.roles.holder !== undefined && stated.get('move') === 'holds'
  if (unheld && !(unheld === 'rest' && isHeld)) stated.set('move', unheld)
  if (claim.when && claim.type !== 'date' && !stated.has('period')) stated.set('when', claim.when.value)
  const past = pastYearOf(claim)
  if (past && !stated.has('period') && !stated.has('when')) stated.set('when', past)
  const term = termOf(claim, stated.get('period') ?? stated.get('when'))
  if (term) stated.set('term', term)
  const sorted = new Map([...stated].sort(([a], [b]) => (a < b ? -1 : 1)))
  const context = words.filter(({ word }) => word.length >= 5).map(({ word }) => word.slice(0, 7))
  let telling: TellingWords | null = null
  const tellingOnce = (): TellingWords => {
    telling ??= wordsOf(claim)
    return telling
  }
  const span = timeSpanOf(claim, stated.get('period'))
  return { claim, stated: sorted, cues: cuesOf(words), span, context: new Set(context), told, words: tellingOnce }
}
