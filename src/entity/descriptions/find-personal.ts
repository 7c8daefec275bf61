import { definiteArticles } from '../../lexicon/de/entity/articles.ts'
import { onceSo, peopleOfBusiness, peopleOfFirms, peopleOfOnce } from '../../lexicon/de/entity/people-of-business.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Article, endOfCompound, isCapital, startOfCompound } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { phraseBefore } from './phrase-before.ts'

/** How many sentences back the person may be named. */
const REACH = 3
/** How much more often a person must have been named than any other of the same sentence. */
const MORE = 2

/** The persons that a sentence names. */
interface Named {
  readonly persons: Entity[]
  readonly sentence: number
}

/** Finds words that mean a person whom the sentences before name: "der Unternehmer", "der Seestern-Gründer", "der frühere Eigentümer von Seestern". */
export function findPersonal(article: Article, names: readonly NamedEntity[]): EntityMention[] {
  const nameAt = new Map<number, NamedEntity>()
  for (const name of names) for (let at = name.occurrence.first; at < name.occurrence.after; at++) nameAt.set(at, name)
  const persons = names.filter(({ entity }) => entity?.kind === 'person')
  if (persons.length === 0) return []
  const found: EntityMention[] = []
  const counts = new Map<string, number>()
  const told: Named[] = []
  let next = 0
  for (let at = 0; at < article.tokens.length; at++) {
    if (!isCapital(article.tokens[at]) || article.inFigure[at] === 1) continue
    const after = endOfCompound(article, at)
    for (; (persons[next]?.occurrence.first ?? at) < at; next++) speakOf(article, persons[next], told, counts)
    const start = startOfPersonal(article, at, after, nameAt)
    if (start !== undefined) {
      const firm = nameAt.get(at)?.entity ?? nameAt.get(after + 1)?.entity ?? nameAt.get(after + 2)?.entity
      const entity = meant(told, counts, article.sentenceOf[at] ?? 0, firm?.id)
      if (entity !== undefined) found.push(mention(article, start, after, entity))
    }
    at = after - 1
  }
  return found
}

/** Where a description of a person begins whose noun stands from `at` to before `after`, with no name behind it. */
function startOfPersonal(
  article: Article,
  at: number,
  after: number,
  nameAt: ReadonlyMap<number, NamedEntity>,
): number | undefined {
  const { tokens, document } = article
  const last = tokens[after - 1]?.norm ?? ''
  const noun = document.text.slice(tokens[at]?.start, tokens[after - 1]?.end).toLowerCase()
  const phrase = phraseBefore(article, at, (determiner) => definiteArticles.has(determiner))
  if (phrase === undefined || !/^(der|die|dem|den|des)$/.test(phrase.determiner)) return undefined
  if (startOfCompound(article, at) !== at || nameAt.has(after) || isCapital(tokens[after])) return undefined
  const ofFirm = /^(von|der|des)$/.test(tokens[after]?.norm ?? '')
  const once = tokens.slice(phrase.first, at).some(({ norm }) => onceSo.test(norm))
  const isPerson =
    peopleOfBusiness.has(noun) ||
    peopleOfBusiness.has(last) ||
    peopleOfFirms.test(last) ||
    (ofFirm && once && peopleOfOnce.test(last))
  return isPerson ? phrase.first : undefined
}

function speakOf(
  { sentenceOf }: Article,
  name: NamedEntity | undefined,
  told: Named[],
  counts: Map<string, number>,
): void {
  const entity = name?.entity
  if (name === undefined || entity == null) return
  const sentence = sentenceOf[name.occurrence.first] ?? 0
  const last = told.at(-1)
  if (last?.sentence === sentence) last.persons.push(entity)
  else told.push({ persons: [entity], sentence })
  counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1)
}

/** The one person that the nearest sentence names: of several who stands for that company, else who is named far more often than the others. */
function meant(
  told: readonly Named[],
  counts: ReadonlyMap<string, number>,
  sentence: number,
  firm: string | undefined,
): Entity | undefined {
  const nearest = told.at(-1)
  if (nearest === undefined || sentence - nearest.sentence > REACH) return undefined
  const persons = [...new Map(nearest.persons.map((person) => [person.id, person])).values()]
  const ofFirm = persons.filter(({ parent }) => parent !== undefined && parent === firm)
  if (ofFirm.length === 1) return ofFirm[0]
  const [first, second] = persons.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  const leads = second === undefined || (counts.get(first?.id ?? '') ?? 0) >= MORE * (counts.get(second.id) ?? 0)
  return leads ? first : undefined
}

const mention = ({ document, tokens }: Article, first: number, after: number, entity: Entity): EntityMention => {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[after - 1]?.end ?? 0]
  return {
    start,
    end,
    text: document.text.slice(start, end),
    entity,
    candidates: [entity],
    how: 'description',
    why: `${entity.name} is who was spoken of last`,
  }
}
