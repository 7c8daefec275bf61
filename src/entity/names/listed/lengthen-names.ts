import { nameCompoundHeads } from '../../../lexicon/de/entity/company-nouns.ts'
import { namingNouns } from '../../../lexicon/de/entity/description-words.ts'
import { isGenericTerm } from '../../../lexicon/de/entity/generic-terms.ts'
import { isFormedNoun } from '../../../lexicon/de/entity/is-common-noun.ts'
import { isPersonNoun } from '../../../lexicon/de/entity/is-person-noun.ts'
import { droppedNameWords, unitNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { isFiniteVerb } from '../../../lexicon/de/verbs/verb-index.ts'
import type { Entity } from '../../../model/entity.ts'
import { type Article, isCapital, sentenceAt } from '../../article.ts'
import { describingNoun } from '../../words/describing-noun.ts'
import { startOfPhrase } from '../../words/standing.ts'
import { couldBeName } from '../form/could-be-name.ts'
import { isLegalForm } from '../form/legal-form.ts'
import { initialsOf } from '../form/short-forms-of.ts'
import { keyOf, withoutLegalForm } from '../form/without-legal-form.ts'
import { joinedName } from '../occurrence/joined-name.ts'
import type { NamedEntity } from '../occurrence/named-entity.ts'
import { unlistedEntity } from '../occurrence/unlisted-entity.ts'

/** A company's name with capitalised words behind it. */
interface Run {
  readonly name: NamedEntity
  readonly parent: Entity
  /** Where the words end, the longest first. */
  readonly ends: readonly number[]
  /** The end up to which they are one name for sure. */
  readonly sure: number | undefined
}

const MOST_WORDS = 4
const WHY = 'a listed name and words behind it, as one name'

/** Companies that are called after another, whose name they begin with: "Seestern Cold Storage GmbH", "die Firma Seestern Cold Storage", "Seestern Capital Ventures". */
export function lengthenNames(article: Article, names: readonly NamedEntity[]): NamedEntity[] {
  const starts = new Set(names.map(({ occurrence }) => occurrence.first))
  const runs = names.flatMap((name) => runAt(article, name, starts) ?? [])
  const sure = new Map<string, Entity>()
  for (const { name, parent, sure: end } of runs) {
    if (end === undefined) continue
    const text = textUpTo(article, name, end)
    sure.set(keyOf(text), unlistedEntity(text, 'company', { sectors: parent.sectors, parent: parent.id }))
  }
  if (sure.size === 0) return [...names]
  const longer = new Map<NamedEntity, NamedEntity>()
  for (const { name, ends } of runs) {
    const end = ends.find((at) => sure.has(keyOf(textUpTo(article, name, at))))
    const entity = end === undefined ? undefined : sure.get(keyOf(textUpTo(article, name, end)))
    if (end === undefined || entity === undefined) continue
    const after = endOfLegalForm(article, end)
    longer.set(name, joinedName(article, name.occurrence.first, after, entity, WHY))
  }
  return names.map((name) => longer.get(name) ?? name)
}

/** The words up to a token, without legal forms. */
const textUpTo = ({ document, tokens }: Article, { occurrence }: NamedEntity, end: number): string =>
  withoutLegalForm(document.text.slice(occurrence.start, tokens[end - 1]?.end))

function endOfLegalForm(article: Article, end: number): number {
  let after = end
  while (isLegalForm(article, after) || (article.tokens[after]?.norm === '&' && isLegalForm(article, after + 1)))
    after++
  return after
}

function runAt(article: Article, name: NamedEntity, starts: ReadonlySet<number>): Run | undefined {
  const { entity, occurrence } = name
  if (entity?.kind !== 'company' || occurrence.inCompound || occurrence.head !== undefined) return undefined
  // "Seesterns Smart Power": a genitive is no part of a name.
  if (occurrence.text.endsWith('s') && !/s$/i.test(entity.name)) return undefined
  const { tokens, sentenceOf, inFigure } = article
  const { first, noun } = occurrence
  const isFree = (at: number): boolean =>
    isCapital(tokens[at]) &&
    tokens[at].gap === 'blank' &&
    sentenceOf[at] === sentenceOf[first] &&
    inFigure[at] !== 1 &&
    !starts.has(at) &&
    tokens[at + 1]?.norm !== '-'
  const ends: number[] = []
  let unknown = true
  let sure: number | undefined
  for (let at = occurrence.after; at < occurrence.after + MOST_WORDS && isFree(at) && !isLegalForm(article, at); at++) {
    ends.unshift(at + 1)
    unknown &&= couldBeName(article, at)
    if (unknown && (endOfLegalForm(article, at + 1) > at + 1 || namingNouns.test(noun?.toLowerCase() ?? '')))
      sure = at + 1
    if (isUnit(article, name, at) || isGermanUnit(article, name, at) || isAbbreviated(article, name, at)) sure = at + 1
  }
  return ends.length === 0 ? undefined : { name, parent: entity, ends, sure }
}

/** "Seestern Capital Ventures": a word ends the run that only names of companies end in, and that says more than that it is one. */
const isUnit = ({ tokens }: Article, { occurrence: { after } }: NamedEntity, last: number): boolean =>
  unitNameWords.has(tokens[last]?.norm ?? '') &&
  !tokens.slice(after, last + 1).every(({ norm }) => droppedNameWords.has(norm)) &&
  !isGenericTerm(
    tokens
      .slice(after, last + 1)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** "Seestern Ofen Invest (SOI)": what stands in brackets are the first letters of all words, not of the listed name alone. */
function isAbbreviated({ tokens, document }: Article, { occurrence }: NamedEntity, last: number): boolean {
  const initials = initialsOf(document.text.slice(occurrence.start, tokens[last]?.end))
  return tokens[last + 1]?.norm === '(' && initials !== undefined && tokens[last + 2]?.norm === initials
}

/** "Seestern Hallentechnik übernimmt": before the verb of a sentence there is but one phrase. */
function isGermanUnit(article: Article, { occurrence }: NamedEntity, last: number): boolean {
  const { tokens } = article
  const opener = startOfPhrase(article, occurrence.first, false)
  return (
    sentenceAt(article, opener)?.firstToken === opener &&
    isFiniteVerb(tokens[last + 1]?.norm ?? '') &&
    isFormedNoun(tokens[last]?.norm ?? '') &&
    tokens.slice(occurrence.after, last + 1).every(({ norm }) => isOfName(norm))
  )
}

/** Is it no noun that stands beside a company's name, its hyphen forgotten: "die Seestern Aktie"? */
const isOfName = (norm: string): boolean =>
  !nameCompoundHeads.has(norm) && !isPersonNoun(norm) && describingNoun(norm) === undefined
