import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Article, sentenceAt } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { NamedEntity } from '../names/named-entity.ts'
import { castOf, isOblique, type Member, type Turn } from './cast.ts'
import type { Description } from './find-descriptions.ts'
import { nameBeside, namedBeside, stretchesOf } from './named-beside.ts'
import type { Owners } from './owners.ts'
import { resolve } from './resolve.ts'

/** A text of more organisations is a list: a description means one of so many spoken of last. */
const MOST = 100
const NOBODY: ReadonlySet<string> = new Set()

/** Resolves the descriptions of a text from its beginning on; each that is resolved counts as spoken of for the next. */
export function resolveAll(
  article: Article,
  names: readonly NamedEntity[],
  descriptions: readonly Description[],
  owners: Owners,
  gazetteer: Gazetteer,
): EntityMention[] {
  const cast = castOf(article, names)
  const stretchOf = stretchesOf(article)
  const beside = namedBeside(article, names, stretchOf)
  const turns: Turn[] = []
  const headline = new Map<Member, Turn>()
  const members = [...cast.values()]
  const speakOf = (entity: Entity | null, first: number, start: number, oblique: boolean): void => {
    const member = entity === null ? undefined : cast.get(entity.id)
    if (member === undefined) return
    const block = sentenceAt(article, first)?.block
    const turn = { member, sentence: article.sentenceOf[first] ?? 0, block, start, oblique }
    turns.push(turn)
    if (!oblique && block?.zone === 'title' && !headline.has(member)) headline.set(member, turn)
  }
  let next = 0
  const speakOfNamesBefore = (start: number): void => {
    for (let name = names[next]; name !== undefined && name.occurrence.start < start; name = names[++next]) {
      const { first, noun, head, inCompound } = name.occurrence
      speakOf(
        name.entity,
        first,
        name.occurrence.start,
        inCompound || (head === undefined ? isOblique(article, first, noun) : !/^sprecher(in)?$/i.test(head)),
      )
    }
  }
  return descriptions.flatMap((description): EntityMention[] => {
    speakOfNamesBefore(description.start)
    const { first, start, end, text } = description
    const resolution = resolve(description, {
      cast,
      beside: excludedAt(article, first, beside, stretchOf, turns),
      members: members.length <= MOST ? members : membersOf(turns.slice(-MOST)),
      turns,
      headline,
      sentence: article.sentenceOf[first] ?? 0,
      block: sentenceAt(article, first)?.block,
      owners,
      gazetteer,
    })
    if (resolution.entity === null && isIdle(description)) return []
    if (resolution.entity !== null && description.apposedTo === undefined)
      nameBeside(beside, stretchOf[first] ?? -1, resolution.entity.id)
    speakOf(resolution.entity, first, start, isOblique(article, first + 1, undefined))
    const how = description.epithetOf.length > 0 && resolution.entity !== null ? 'epithet' : 'description'
    return [{ start, end, text, how, ...resolution }]
  })
}

const OWN = /^(sein|ihr)(e[nmrs]?)?$/

/** Who is not meant: whom the clause names, and of whom it says "seine Anteile an dem Konzern": the subject before. */
function excludedAt(
  { tokens, sentenceOf }: Article,
  first: number,
  beside: ReadonlyMap<number, ReadonlySet<string>>,
  stretchOf: Int32Array,
  turns: readonly Turn[],
): ReadonlySet<string> {
  const stretch = stretchOf[first] ?? -1
  const named = beside.get(stretch) ?? NOBODY
  for (let at = first - 1; stretchOf[at] === stretch; at--) {
    if (!OWN.test(tokens[at]?.norm ?? '')) continue
    const owner = lastSubject(turns, sentenceOf[first])
    return owner === undefined ? named : new Set([...named, owner.entity.id])
  }
  return named
}

/** Who stood last as no oblique case in a sentence, the last that was spoken of. */
function lastSubject(turns: readonly Turn[], sentence: number | undefined): Member | undefined {
  for (let at = turns.length - 1; at >= 0 && turns[at]?.sentence === sentence; at--)
    if (turns[at]?.oblique === false) return turns[at]?.member
  return undefined
}

const membersOf = (turns: readonly Turn[]): Member[] => [...new Set(turns.map(({ member }) => member))]

/** Descriptions that are none where nobody fits: people of a place, kin of nobody. */
const isIdle = ({ people, relation }: Description): boolean => people || relation !== undefined
