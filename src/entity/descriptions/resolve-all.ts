import { organs, spokesmen } from '../../lexicon/de/entity/description-words.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { type Article, sentenceAt } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { NamedEntity } from '../names/named-entity.ts'
import { castOf, type Member, type Turn } from './cast.ts'
import type { Description } from './find-descriptions.ts'
import { nameBeside, namedBeside, stretchesOf } from './named-beside.ts'
import type { Owners } from './owners.ts'
import { resolve } from './resolve.ts'
import { spokenBy } from './spoken-by.ts'
import { type Standing, standingOf, standingOfName } from './standing.ts'

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
  const subjectOf = new Map<number, Member>()
  const spokenOf = new Set<Member>()
  const headline = new Map<Member, Turn>()
  const members = [...cast.values()]
  const speakOf = (entity: Entity | null, first: number, start: number, stands: Standing, speaks: boolean): void => {
    const member = entity === null ? undefined : cast.get(entity.id)
    if (member === undefined) return
    const block = sentenceAt(article, first)?.block
    const stretch = stretchOf[first] ?? -1
    const as = stands !== 'open' ? stands : (subjectOf.get(stretch) ?? member) === member ? 'subject' : 'object'
    if (as === 'subject') subjectOf.set(stretch, member)
    const turn = { member, sentence: article.sentenceOf[first] ?? 0, block, start, as, speaks } as const
    turns.push(turn)
    spokenOf.add(member)
    if (as === 'subject' && block?.zone === 'title' && !headline.has(member)) headline.set(member, turn)
  }
  let next = 0
  let last = -1
  let lastStanding: Standing | undefined
  const speakOfNamesBefore = (start: number): void => {
    for (let name = names[next]; name !== undefined && name.occurrence.start < start; name = names[++next]) {
      const { first, after, noun, head, inCompound } = name.occurrence
      const organ = head !== undefined && organs.test(head.toLowerCase())
      const standing =
        isListedOn(article, last, first) && lastStanding !== undefined
          ? lastStanding
          : inCompound || (head !== undefined && !organ)
            ? 'oblique'
            : standingOfName(article, first, noun)
      const { speaks } = spokenBy(article, first, after)
      const spokesman = head !== undefined && spokesmen.test(head.toLowerCase())
      speakOf(name.entity, first, name.occurrence.start, standing, speaks || spokesman)
      last = after
      lastStanding = standing
    }
  }
  return descriptions.flatMap((description): EntityMention[] => {
    speakOfNamesBefore(description.start)
    const { first, start, end, text } = description
    const resolution = resolve(description, {
      cast,
      spokenOf,
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
    speakOf(resolution.entity, first, start, standingOf(article, first, text.split(' ').at(-1)), description.speaks)
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
    if (turns[at]?.as === 'subject') return turns[at]?.member
  return undefined
}

/** "durch A und B", "A, B": what a list goes on with stands as its head does. */
const isListedOn = ({ tokens, sentenceOf }: Article, last: number, first: number): boolean =>
  last >= 0 &&
  first === last + 1 &&
  sentenceOf[last] === sentenceOf[first] &&
  /^(und|oder|sowie|,|\/)$/.test(tokens[last]?.norm ?? '')

const membersOf = (turns: readonly Turn[]): Member[] => [...new Set(turns.map(({ member }) => member))]

/** Descriptions that are none where nobody fits: people of a place, kin of nobody. */
const isIdle = ({ people, relation }: Description): boolean => people || relation !== undefined
