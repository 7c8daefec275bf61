import type { Claim } from '../../model/claim.ts'
import {
  type Cue,
  cueStems,
  distributive,
  type Facet,
  facetStems,
  inclusive,
  shareFacets,
  tenderStems,
} from './cue-words.ts'
import { emptyLabels, labelHead } from './label-words.ts'
import { isFollowedByMore, type NearWord, nearWords, openingWords } from './near-words.ts'
import { emptyPurposes } from './purpose-fields.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'
import { termOf } from './term.ts'
import { type TimeSpan, timeSpanOf } from './time-span.ts'

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
  /** What sets its sentence off from the others; built on first use. */
  readonly words: () => TellingWords
}

/** Notes of how a claim is written, which are no part of what it is about. */
const notes: ReadonlySet<string> = new Set(['via', 'conversion', 'doubt', 'counterparty', 'to', 'for', 'status'])
const unsaid: ReadonlySet<string> = new Set(['', 'unspecified', 'unknown', 'null', 'false', ...emptyLabels])

/** Values of a qualifier that tell no occasion from another: how a price is paid, that money is spent. */
const idle: Readonly<Record<string, ReadonlySet<string>>> = { purpose: emptyPurposes, basis: new Set(['cash']) }

const isUnsaid = (key: string, value: string): boolean => unsaid.has(value) || (idle[key]?.has(value) ?? false)

const beginsWith = (word: string, stems: readonly string[]): boolean => stems.some((stem) => word.startsWith(stem))

/** Verbs that with "noch" say how it was before: "2022 waren es noch 950". */
const wasStill: ReadonlySet<string> = new Set([
  'war',
  'waren',
  'lag',
  'lagen',
  'betrug',
  'betrugen',
  'gewesen',
  'hatte',
  'hatten',
  'stand',
  'standen',
])

function cuesOf(words: readonly NearWord[]): Set<Cue> {
  const cues = Object.keys(cueStems) as Cue[]
  const past = words.some(({ word }) => wasStill.has(word))
  const given = ({ word, after }: NearWord): string =>
    word !== 'noch' ? word : after === 'nur' ? 'nur noch' : past ? 'war noch' : word
  return new Set(cues.filter((cue) => words.some((near) => beginsWith(given(near), cueStems[cue]))))
}

/** "die zweite Milliarde", but not "im zweiten Halbjahr": an ordinal must stand with the figure. */
const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'further'])
const ordinal = /^(?:erste|zweite|dritte|weitere|zusätzliche)[nmrs]?$|^(?:erstmal|zusätzlich$|nochmal|abermal)/

/** Words that say anywhere in the clause that an amount comes on top: "legt vier Milliarden drauf". */
const onTop: ReadonlySet<string> = new Set(['drauf', 'obendrauf'])

/** What comes one after the other: "erster Schritt", "die zweite Tranche". */
const instalments = /^(?:schritt|rate|tranche|zahlung|teilzahlung|teilbetrag|etappe|phase)/
const beginning: ReadonlySet<string> = new Set(['am', 'den', 'zum'])

/** Is the figure the first, second … of several, as a noun beside it says: "Den Anfang machen Anleihen für eine Milliarde"? */
function isInstalment(value: string, { word, after }: NearWord): boolean {
  if (value === 'first' && word === 'anfang') return beginning.has(after)
  return instalments.test(word) && ordinal.test(after) && beginsWith(after, facetStems.scope[value] ?? [])
}

/** Words before a country that make it a place: "in Deutschland", not "Deutschlands größter Händler". */
const placing: ReadonlySet<string> = new Set(['in', 'im', 'aus', 'innerhalb', 'für', 'den', 'der'])
const country = /^(deutschland|europa|amerika|usa|nordamerika|vereinigte|china|österreich|schweiz)/
const inhabitant = /^(deutsche|amerikanisch|us-amerikanisch|europäisch|chinesisch|österreichisch|schweizer|heimisch)/

/** An adjective says where something is only beside what is counted ("15.000 deutsche Stellen"), else whose home it is. */
function isPlace({ word, distance, after }: NearWord): boolean {
  if (word.startsWith('uns')) return word === 'uns' && after === 'bei'
  if (inhabitant.test(word)) return distance <= 1
  return !country.test(word) || distance === 0 || placing.has(after)
}

/** Does the word state the facet's value where it stands? */
const states = (facet: Facet, value: string, near: NearWord): boolean =>
  facet === 'region'
    ? isPlace(near)
    : !ordinals.has(value) ||
      onTop.has(near.word) ||
      isInstalment(value, near) ||
      (near.distance <= 1 && ordinal.test(near.word))

/** Steps from the figure within which a word states a facet; those of a share are said anywhere in the clause. */
const close = 5

/** The facets that words near the figure name; of two for one facet the nearer. */
function facetsOf(claim: Claim, words: readonly NearWord[]): Map<Facet, string> {
  const found = new Map<Facet, string>()
  const nearest = words.toSorted((a, b) => a.distance - b.distance)
  const including = words.some(({ word }) => inclusive.includes(word))
  const each = words.some(({ word }) => distributive.has(word))
  const names = new Set(Object.values(claim.roles).flatMap(({ name }) => name.toLowerCase().split(' ')))
  for (const near of nearest)
    for (const facet of Object.keys(facetStems) as Facet[]) {
      if (found.has(facet) || (facet === 'including' && !including) || names.has(near.word)) continue
      if (shareFacets.has(facet) ? !mayState(claim, facet) : near.distance > close && facet !== 'shares') continue
      const value = Object.entries(facetStems[facet]).find(
        ([name, stems]) => beginsWith(near.word, stems) || (facet === 'scope' && isInstalment(name, near)),
      )?.[0]
      if (value && states(facet, value, near) && !(value === 'combined' && each)) found.set(facet, value)
    }
  return found
}

/** Prices are offered or paid on the market; moves are of a day, or since another. */
const mayState = ({ type, figure }: Claim, facet: Facet): boolean =>
  type === 'share_price' && (facet === 'price') === (figure.kind === 'money')

/** The scope that opens the clause holds for all its figures; what is followed by "weitere 300" was a part itself. */
function scopeOf(claim: Claim): (readonly [Facet, string])[] {
  const combined = openingWords(claim).some((word) => beginsWith(word, facetStems.scope.combined ?? []))
  if (combined) return [['scope', 'combined']]
  return claim.figure.kind !== 'percent' && isFollowedByMore(claim) ? [['scope', 'part']] : []
}

/** Reads what claims answer, each beside all others. */
export function questionsOf(claims: readonly Claim[]): Question[] {
  const wordsOf = tellingWords(claims)
  return claims.map((claim) => questionOf(claim, wordsOf))
}

function questionOf(claim: Claim, wordsOf: (claim: Claim) => TellingWords): Question {
  const words = nearWords(claim)
  const stated = new Map<string, string>()
  for (const [key, value] of Object.entries(claim.qualifiers)) {
    const text = String(value).trim()
    if (!notes.has(key) && !isUnsaid(key, text.toLowerCase()))
      stated.set(key, key === 'period' ? text : text.toLowerCase())
  }
  const facets =
    claim.type === 'date' || claim.type === 'duration' ? [] : [...facetsOf(claim, words), ...scopeOf(claim)]
  for (const [facet, value] of facets) if (!stated.has(facet)) stated.set(facet, value)
  // "5000 davon in Deutschland" is not some part, but that of a place.
  if (stated.has('region') && stated.get('scope') === 'part') stated.delete('scope')
  if (claim.figure.kind === 'money' && claim.figure.per && !stated.has('per'))
    stated.set('per', claim.figure.per.toLowerCase())
  if (stated.get('measure') === 'price_per_share' && labelHead(stated.get('per') ?? '') === 'aktien')
    stated.delete('per')
  if (claim.type === 'share_price' && claim.roles.by && stated.get('measure') === 'price_per_share')
    stated.set('price', 'issue')
  if (claim.type === 'stake' && words.some(({ word }) => beginsWith(word, tenderStems))) stated.set('move', 'tendered')
  if (claim.when && claim.type !== 'date' && !stated.has('period')) stated.set('when', claim.when.value)
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
  return { claim, stated: sorted, cues: cuesOf(words), span, context: new Set(context), words: tellingOnce }
}
