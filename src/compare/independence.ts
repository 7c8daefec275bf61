import { creditedAgencies } from '../lexicon/de/facts/agency-names.ts'
import type { Claim } from '../model/claim.ts'
import { grouped } from '../model/grouped.ts'

/** Longer sentences that agree to the letter were copied; short ones may be chance. */
const telling = 40

const plain = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const namedAgency = (name: string): string | undefined => {
  const words = ` ${plain(name)} `
  return creditedAgencies.find((agency) => words.includes(` ${plain(agency)} `))
}

/** What shows where articles come from, by source id. */
export type Origins = ReadonlyMap<string, readonly string[]>

/** Marks of each article's origin: the longer sentences that others have too, all of its sentences together, the agency in its outlet's name. */
export function originsOf(claims: readonly Claim[]): Origins {
  const articles = [...grouped(claims, ({ source }) => source.id)].map(([id, own]) => {
    const sentences = [...new Set(own.map(({ evidence }) => plain(evidence.sentence)))].sort()
    const copied = sentences.filter((sentence) => sentence.length >= telling)
    return {
      id,
      texts: [...new Set([...copied, sentences.join('|')])],
      agency: namedAgency(own[0]?.source.outlet ?? ''),
    }
  })
  const holders = grouped(
    articles.flatMap(({ texts }) => texts),
    (text) => text,
  )
  return new Map(
    articles.map(({ id, texts, agency }) => {
      const shared = texts.filter((text) => (holders.get(text)?.length ?? 0) > 1)
      return [id, [...shared, ...(agency ? [`agency ${agency}`] : [])]]
    }),
  )
}

/** How many of the articles behind a fact's claims neither copy one another, nor print or credit the same agency. */
export function independentArticles(claims: readonly Claim[], origins: Origins): number {
  const above = new Map(claims.map(({ source: { id } }) => [id, id]))
  const top = (id: string): string => {
    const up = above.get(id) ?? id
    if (up === id) return id
    const root = top(up)
    above.set(id, root)
    return root
  }
  const credits = claims.flatMap(({ source: { id }, attribution }) =>
    attribution.flatMap(({ name }) => namedAgency(name) ?? []).map((agency) => ({ mark: `agency ${agency}`, id })),
  )
  const own = [...above.keys()].flatMap((id) => (origins.get(id) ?? []).map((mark) => ({ mark, id })))
  const marks = [...own, ...credits]
  for (const sharing of grouped(marks, ({ mark }) => mark).values()) {
    const [first] = sharing
    for (const { id } of sharing) if (first) above.set(top(id), top(first.id))
  }
  return new Set([...above.keys()].map(top)).size
}
