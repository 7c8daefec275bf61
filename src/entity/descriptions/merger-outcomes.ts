import { isDeterminer } from '../../lexicon/de/entity/articles.ts'
import { becoming, isFusing, isNew } from '../../lexicon/de/entity/fusing-words.ts'
import type { Article } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'

/** What a sentence says of companies that become one. */
interface Merger {
  fuses: boolean
  /** "aus": out of others it comes. */
  outOf: boolean
  readonly companies: Set<string>
}

/** Ids of what a merger leads to: "aus A und B wird X", "die Fusion von A und B zur X", "A und B gehen in der neuen X auf". */
export function mergerOutcomes(article: Article, names: readonly NamedEntity[]): ReadonlySet<string> {
  const outcomes = new Set<string>()
  const mergers = mergersOf(article, names)
  for (const { entity, occurrence } of names) {
    const { first, before, following, modified, head, inCompound } = occurrence
    if (entity?.kind !== 'company' || head !== undefined || inCompound) continue
    const merger = mergers.get(article.sentenceOf[first] ?? -1)
    if (merger === undefined) continue
    const others = merger.companies.size > 2
    const lead = leadingWord(article, first)
    if (
      (modified && isNew(before) && merger.fuses) ||
      (others && merger.outOf && becoming.has(lead)) ||
      (others && merger.fuses && /^(zu|zur|zum)$/.test(lead)) ||
      (others && lead === 'in' && /^auf(gehen|gegangen)?$/.test(following))
    )
      outcomes.add(entity.id)
  }
  return outcomes
}

function mergersOf(article: Article, names: readonly NamedEntity[]): ReadonlyMap<number, Merger> {
  const mergers = new Map<number, Merger>()
  for (const { entity, occurrence } of names) {
    if (entity?.kind !== 'company') continue
    const sentence = article.sentenceOf[occurrence.first] ?? -1
    const merger = mergers.get(sentence) ?? { fuses: false, outOf: false, companies: new Set<string>() }
    mergers.set(sentence, merger)
    merger.companies.add(entity.id)
  }
  for (const [at, { norm }] of article.tokens.entries()) {
    const merger = mergers.get(article.sentenceOf[at] ?? -1)
    if (merger === undefined) continue
    merger.fuses ||= isFusing(norm)
    merger.outOf ||= norm === 'aus'
  }
  return mergers
}

/** The word before a name, its article and adjective: "wird" of "wird die neue Seestern". */
function leadingWord({ tokens }: Article, first: number): string {
  let at = first - 1
  for (let skipped = 0; skipped < 2; skipped++) {
    const norm = tokens[at]?.norm ?? ''
    if (norm === 'zur' || norm === 'zum' || !(isDeterminer(norm) || isNew(norm))) break
    at--
  }
  return tokens[at]?.norm ?? ''
}
