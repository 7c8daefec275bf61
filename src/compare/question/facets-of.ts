import { distributive, inclusive, onTop, reckonsIn } from '../../lexicon/de/facts/cue-words.ts'
import {
  beforeBeginning,
  beginning,
  coming,
  country,
  inhabitant,
  instalments,
  jointly,
  notTogether,
  oneOf,
  ordinalWord,
  ourPlace,
  ours,
  placing,
  toEach,
  together,
  togetherWith,
  weekOrMonth,
} from '../../lexicon/de/facts/facet-context.ts'
import { type Facet, facetStems, shareFacets } from '../../lexicon/de/facts/facet-words.ts'
import type { Claim, ClaimType } from '../../model/claim.ts'
import { beginsWith, isFollowedByMore, isOfWhole, type NearWord, openingWords, wordsSinceFigure } from './near-words.ts'

/** "die zweite Milliarde", but not "im zweiten Halbjahr": an ordinal must stand with the figure. */
const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'further'])

/** Is the figure the first, second … of several, as a noun beside it says: "Den Anfang machen Anleihen für eine Milliarde"? */
function isInstalment(value: string, { word, previous }: NearWord): boolean {
  if (value === 'first' && word === beginning) return beforeBeginning.has(previous)
  return instalments.test(word) && ordinalWord.test(previous) && beginsWith(previous, facetStems.scope[value] ?? [])
}

/** An adjective says where something is only beside what is counted ("15.000 deutsche Stellen"), else whose home it is. */
function isPlace({ word, distance, previous }: NearWord): boolean {
  if (word.startsWith(ours)) return `${previous} ${word}` === ourPlace
  if (inhabitant.test(word)) return distance <= 1
  return !country.test(word) || distance === 0 || placing.has(previous)
}

/** Does the word state the facet's value where it stands? */
function states(facet: Facet, value: string, near: NearWord): boolean {
  if (facet === 'region') return isPlace(near)
  if (facet === 'department') return placing.has(near.previous)
  if (value === 'combined') return !isWith(near) && !notTogether.test(near.word)
  if (facet === 'since') return !weekOrMonth.test(near.word) || oneOf.test(near.previous)
  if (value === 'young') return near.distance === 0
  if (!ordinals.has(value) || beginsWith(near.word, onTop) || isInstalment(value, near)) return true
  return near.distance <= 1 && ordinalWord.test(near.word)
}

/** "Zusammen mit Selmo" names another one, and not the sum of both. */
const isWith = ({ word, next }: NearWord): boolean => `${word} ${next}` === togetherWith

/** "Es kommen 180 Millionen zusammen": that is all there is, whoever gives it. */
const comesTogether = ({ word }: NearWord, words: readonly NearWord[]): boolean =>
  word === together && words.some((other) => coming.test(other.word))

/** Steps from the figure within which a word states a facet; verbs and what is said of a share may stand anywhere in the clause. */
const close = 5
const anywhere: ReadonlySet<Facet> = new Set<Facet>([...shareFacets, 'shares', 'change'])

/** The facets that words name with a figure; a date and a duration have none. */
export function facetsOf(claim: Claim, words: readonly NearWord[]): Map<Facet, string> {
  if (claim.type === 'date' || claim.type === 'duration') return new Map()
  const found = nearFacets(claim, words)
  const shared = sharedBy(claim, words)
  if (shared) found.set('scope', shared)
  const scope = found.has('scope') ? null : scopeOf(claim)
  if (scope) found.set('scope', scope)
  const included = found.has('including') ? null : includedIn(claim)
  if (included) found.set('including', included)
  return found
}

/** Types of what each of several does for itself. */
const sharedOut: ReadonlySet<ClaimType> = new Set(['stake', 'investment'])

/** Is it what each of several holds or pays, or what they do together? */
function sharedBy({ type, figure, evidence: { sentence } }: Claim, words: readonly NearWord[]): string | null {
  if (!sharedOut.has(type)) return null
  if (toEach.test(sentence.slice(0, Math.max(sentence.indexOf(figure.text), 0)))) return 'each'
  return words.some(({ word }) => word === jointly) ? 'combined' : null
}

/** The facets that words near the figure name; of two for one facet the nearer. */
function nearFacets(claim: Claim, words: readonly NearWord[]): Map<Facet, string> {
  const found = new Map<Facet, string>()
  const nearest = words.toSorted((a, b) => a.distance - b.distance)
  const including = words.some(({ word }) => inclusive.includes(word))
  const each = words.some(({ word }) => distributive.has(word))
  const names = new Set(Object.values(claim.roles).flatMap(({ name }) => name.toLowerCase().split(' ')))
  for (const near of nearest)
    for (const facet of Object.keys(facetStems) as Facet[]) {
      if (found.has(facet) || (facet === 'including' && !including) || names.has(near.word)) continue
      if (!mayState(claim, facet) || (near.distance > close && !anywhere.has(facet))) continue
      const value = Object.entries(facetStems[facet]).find(
        ([name, stems]) => beginsWith(near.word, stems) || (facet === 'scope' && isInstalment(name, near)),
      )?.[0]
      if (!value || !states(facet, value, near)) continue
      if (value !== 'combined') found.set(facet, value)
      else if (comesTogether(near, words)) found.set(facet, 'total')
      else if (!each) found.set(facet, value)
    }
  return found
}

/** Prices are offered or paid on the market; moves are of a day, or since another; of shops and plants some are given up. */
function mayState({ type, figure }: Claim, facet: Facet): boolean {
  if (facet === 'department') return type === 'headcount'
  if (facet === 'change') return type === 'other' && figure.kind === 'count'
  if (shareFacets.has(facet)) return type === 'share_price' && (facet === 'price') === (figure.kind === 'money')
  return true
}

/** The scope that opens the clause holds for all its figures; what is followed by "weitere 300" was a part itself. */
function scopeOf(claim: Claim): string | null {
  const opening = openingWords(claim)
  const opens = (value: string): boolean =>
    opening.some(
      (word, at) =>
        beginsWith(word, facetStems.scope[value] ?? []) &&
        !notTogether.test(word) &&
        `${word} ${opening[at + 1]}` !== togetherWith,
    )
  if (opens('combined')) return 'combined'
  if (opens('part')) return 'part'
  if (claim.figure.kind === 'percent') return null
  return isFollowedByMore(claim) || (claim.figure.kind === 'money' && isOfWhole(claim)) ? 'part' : null
}

/** What a clause before the figure reckons in: "rechnet man die Zinsen ein, die auflaufen, sind es fünf Milliarden". */
function includedIn(claim: Claim): string | null {
  const words = wordsSinceFigure(claim)
  if (!reckonsIn.test(words.join(' '))) return null
  const isNamed = ([, stems]: readonly [string, readonly string[]]): boolean =>
    words.some((word) => beginsWith(word, stems))
  return Object.entries(facetStems.including).find(isNamed)?.[0] ?? null
}
