import { namingNouns } from '../../lexicon/de/entity/description-words.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, isCapital } from '../article.ts'
import { joinedName } from './joined-name.ts'
import { couldBeName, isLegalForm } from './name-run.ts'
import type { NamedEntity } from './named-entity.ts'
import { unlistedEntity } from './unlisted-entity.ts'
import { keyOf, withoutLegalForm } from './without-legal-form.ts'

/** A company's name with words behind it that nobody listed. */
interface Run {
  readonly name: NamedEntity
  readonly parent: Entity
  readonly after: number
  /** The words without legal forms. */
  readonly text: string
  /** A legal form behind them, or a noun before that a company is called by, makes them one name. */
  readonly sure: boolean
}

const MOST_WORDS = 4
const WHY = 'a listed name and words behind it, as one name'

/** Companies that are called after another, whose name they begin with: "Seestern Cold Storage GmbH", "die Firma Seestern Cold Storage". */
export function lengthenNames(article: Article, names: readonly NamedEntity[]): NamedEntity[] {
  const starts = new Set(names.map(({ occurrence }) => occurrence.first))
  const runs = names.flatMap((name) => runAt(article, name, starts) ?? [])
  const sure = new Map<string, Entity>()
  for (const { parent, text, sure: isSure } of runs)
    if (isSure) sure.set(keyOf(text), unlistedEntity(text, 'company', { sectors: parent.sectors, parent: parent.id }))
  if (sure.size === 0) return [...names]
  const longer = new Map<NamedEntity, NamedEntity>()
  for (const { name, after, text } of runs) {
    const entity = sure.get(keyOf(text))
    if (entity !== undefined) longer.set(name, joinedName(article, name.occurrence.first, after, entity, WHY))
  }
  return names.map((name) => longer.get(name) ?? name)
}

function runAt(article: Article, name: NamedEntity, starts: ReadonlySet<number>): Run | undefined {
  const { entity, occurrence } = name
  if (entity?.kind !== 'company' || occurrence.inCompound || occurrence.head !== undefined) return undefined
  const { tokens, sentenceOf, inFigure, document } = article
  const { first, noun } = occurrence
  const isFree = (at: number): boolean =>
    isCapital(tokens[at]) &&
    tokens[at].gap === 'blank' &&
    sentenceOf[at] === sentenceOf[first] &&
    inFigure[at] !== 1 &&
    !starts.has(at)
  let end = occurrence.after
  while (end < occurrence.after + MOST_WORDS && isFree(end) && couldBeName(article, end)) end++
  if (end === occurrence.after || tokens[end]?.norm === '-') return undefined
  let after = end
  while (isLegalForm(article, after) || (tokens[after]?.norm === '&' && isLegalForm(article, after + 1))) after++
  const text = withoutLegalForm(document.text.slice(occurrence.start, tokens[end - 1]?.end))
  return { name, parent: entity, after, text, sure: after > end || namingNouns.test(noun?.toLowerCase() ?? '') }
}
