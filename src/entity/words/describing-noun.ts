import { coinedPartOf } from '../../lexicon/de/entity/coined-trades.ts'
import {
  bigNouns,
  chainsOfThings,
  companyHeads,
  type Gender,
  listedNouns,
  type Relation,
  rankNouns,
  relations,
  youngNouns,
} from '../../lexicon/de/entity/company-nouns.ts'
import { indexHomes } from '../../lexicon/de/entity/residents.ts'
import { sectors } from '../../lexicon/de/entity/sectors.ts'
import { memoize } from '../../lexicon/memoize.ts'
import { homeOfPrefix } from './homes.ts'

/** What a noun says of the organisation it means: "US-Chiphersteller" is masculine, sector chips, home US. */
export interface DescribingNoun {
  readonly gender: Gender
  readonly plural: boolean
  /** It has the ending that weak nouns have in all cases but the nominative: "Riesen". */
  readonly oblique: boolean
  readonly sectors: readonly string[]
  readonly relation?: Relation | undefined
  /** ISO code of the country that a first part names: "US-", "Dax-". */
  readonly country?: string | undefined
  /** The noun says nothing but that it is a company: "Konzern". */
  readonly general: boolean
  /** A young company ("Start-up"), or one that is surely none ("Konzern", "Riese"). */
  readonly young: boolean
  readonly big: boolean
}

interface Lemma {
  readonly gender: Gender
  readonly sectors: string[]
  readonly relation?: Relation | undefined
}

const squeeze = (noun: string): string => noun.toLowerCase().replace(/-/g, '')
const GENDERS: readonly Gender[] = ['m', 'f', 'n']

const lemmas = new Map<string, Lemma>()
const addLemma = (noun: string, gender: Gender, sector?: string, relation?: Relation): void => {
  const key = squeeze(noun)
  const known = lemmas.get(key)
  if (known === undefined) lemmas.set(key, { gender, sectors: sector === undefined ? [] : [sector], relation })
  else if (sector !== undefined && !known.sectors.includes(sector)) known.sectors.push(sector)
}
const stems = new Map<string, string[]>()
for (const [key, lists] of Object.entries<{ stems: string } & Partial<Record<Gender, string>>>(sectors)) {
  for (const gender of GENDERS)
    for (const noun of (lists[gender] ?? '').split(' ')) if (noun !== '') addLemma(noun, gender, key)
  for (const stem of lists.stems.split(' ')) {
    const squeezed = squeeze(stem)
    stems.set(squeezed, [...(stems.get(squeezed) ?? []), key])
  }
}
const heads = new Map<string, Gender>()
for (const gender of GENDERS) {
  for (const noun of rankNouns[gender]) addLemma(noun, gender)
  for (const [relation, lists] of Object.entries(relations)) {
    if (relation !== 'maker') for (const noun of lists[gender]) addLemma(noun, gender, undefined, relation as Relation)
  }
  for (const head of companyHeads[gender]) heads.set(squeeze(head), gender)
}

/** Does it say a sector as the first part of a compound: "Pharma", "Private-Equity"? */
export const isSectorStem = (part: string): boolean => stems.has(squeeze(part))

const LONGEST_HEAD = 24
const FORMS: readonly (readonly [ending: string, pluralOf: readonly Gender[]])[] = [
  ['', []],
  ['s', ['f']],
  ['es', ['f']],
  ['n', ['f', 'n']],
  ['en', ['f', 'n']],
  ['e', ['m', 'f', 'n']],
]

/** The longest last part that is a company noun, and what stands before it. */
function splitHead(noun: string): { head: Lemma; modifier: string } | undefined {
  for (let cut = Math.max(1, noun.length - LONGEST_HEAD); cut < noun.length - 2; cut++) {
    const end = noun.slice(cut)
    const lemma = lemmas.get(end)
    if (lemma !== undefined) return { head: lemma, modifier: noun.slice(0, cut) }
    const gender = heads.get(end)
    if (gender !== undefined) return { head: { gender, sectors: [] }, modifier: noun.slice(0, cut) }
  }
  return undefined
}

/** Sectors of a compound's first part, by its whole or by its own last part: "krebsmedikamenten" -> "medikamenten" -> pharma. */
function sectorsOf(modifier: string): readonly string[] {
  for (let cut = 0; cut < modifier.length - 1; cut++) {
    const part = modifier.slice(cut)
    const found = stems.get(part) ?? (part.endsWith('s') ? stems.get(part.slice(0, -1)) : undefined)
    if (found !== undefined && (cut === 0 || part.length > 3)) return found
  }
  return []
}

type Form = Pick<DescribingNoun, 'plural' | 'oblique'>

/** Masculine nouns that end in -n in all cases but the nominative. */
const WEAK = /(e|ist|ant|ent|at|graf|ologe)$/

function formOf(gender: Gender, stem: string, ending: string, pluralOf: readonly Gender[]): Form {
  const takesN = ending === 'n' || ending === 'en'
  const weak = gender === 'm' && WEAK.test(stem)
  return { plural: pluralOf.includes(gender) || (gender === 'm' && takesN && !weak), oblique: weak && takesN }
}

function readForm(noun: string): (Lemma & Form & { general: boolean }) | undefined {
  for (const [ending, pluralOf] of FORMS) {
    if (!noun.endsWith(ending)) continue
    const stem = noun.slice(0, noun.length - ending.length)
    const lemma = lemmas.get(stem)
    if (lemma !== undefined) {
      return {
        ...lemma,
        ...formOf(lemma.gender, stem, ending, pluralOf),
        general: lemma.sectors.length === 0 && lemma.relation === undefined,
      }
    }
  }
  for (const [ending, pluralOf] of FORMS) {
    if (!noun.endsWith(ending)) continue
    const split = splitHead(noun.slice(0, noun.length - ending.length))
    if (split === undefined) continue
    const own = sectorsOf(split.modifier)
    if (
      own.length === 0 &&
      split.head.sectors.length === 0 &&
      split.head.relation === undefined &&
      split.modifier.length < 3
    )
      continue
    const { gender, relation } = split.head
    // A fund for films is a fund, no maker of films.
    const isFund = noun.startsWith('fonds', split.modifier.length)
    const sectors = own.length > 0 && !isFund ? [...own] : split.head.sectors
    return {
      gender,
      sectors,
      relation,
      general: false,
      ...formOf(gender, noun.slice(0, noun.length - ending.length), ending, pluralOf),
    }
  }
  return undefined
}

/** "Töchter", "Versandhäusern": the singular shows what they mean. */
function readUmlautPlural(noun: string): ReturnType<typeof readForm> {
  const singular = noun.replace(/töchtern?$/, 'tochter').replace(/häusern?$/, 'haus')
  const form = singular === noun ? undefined : readForm(singular)
  return form === undefined ? undefined : { ...form, plural: true }
}

/** "Dax-Wert", "MDax-Titel": what an index, or a country's exchange, lists. */
const readOfIndex = (noun: string): ReturnType<typeof readForm> =>
  listedNouns.has(noun) ? { gender: 'm', sectors: [], general: true, plural: false, oblique: false } : undefined

/** Is it one word of a trade and of something that is no word, so that only one company is called so: "Bargwerft"? */
export function isCoinedTrade(norm: string): boolean {
  const coined = coinedPartOf(norm)
  return (
    coined !== undefined && !lemmas.has(norm) && sectorsOf(coined).length === 0 && homeOfPrefix(coined) === undefined
  )
}

/** Reads a noun, with its hyphens, as a description of an organisation; undefined where it is none. */
export const describingNoun = memoize((noun: string): DescribingNoun | undefined => {
  const parts = noun.toLowerCase().split(/[-\s]/)
  let country: string | undefined
  while (parts.length > 1) {
    const home = indexHomes[parts[0] ?? ''] ?? homeOfPrefix(parts[0] ?? '')
    if (home === undefined) break
    country = home === '' ? country : home
    parts.shift()
  }
  const rest = parts.join('')
  if (isCoinedTrade(rest) || chainsOfThings.test(rest)) return undefined
  const form = readForm(rest) ?? readUmlautPlural(rest) ?? (country === undefined ? undefined : readOfIndex(rest))
  if (form === undefined) return undefined
  return {
    ...form,
    country,
    young: youngNouns.test(noun.toLowerCase()),
    big: bigNouns.test(noun.toLowerCase()),
  }
})
