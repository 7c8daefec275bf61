import { isNewFirm } from '../../lexicon/de/entity/description-words.ts'
import { isPossessiveDeterminer } from '../../lexicon/de/grammar/determiners.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { Article } from '../article.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { standingOf } from '../words/standing.ts'
import { castOf, type Member, type Turn } from './cast.ts'
import type { Description } from './description.ts'
import { introducedUnnamed } from './introduced-unnamed.ts'
import { nameBeside, namedBeside, stretchesOf } from './named-beside.ts'
import type { Owners } from './owners.ts'
import { resolve } from './resolve.ts'
import { Telling } from './telling.ts'

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
  const telling = new Telling(article, names, cast, stretchOf)
  const { turns, spokenOf, headline } = telling
  const members = [...cast.values()]
  const unnamed = introducedUnnamed(article, names, stretchOf)
  return descriptions.flatMap((description): EntityMention[] => {
    telling.speakOfNamesBefore(description.start)
    const { first, start, end, text } = description
    const resolution = resolve(description, {
      cast,
      spokenOf,
      beside: excludedAt(article, first, beside, stretchOf, turns),
      members: members.length <= MOST ? members : membersOf(turns.slice(-MOST)),
      turns,
      headline,
      sentence: article.sentenceOf[first] ?? 0,
      unnamed,
      owners,
      gazetteer,
    })
    if (resolution.entity === null && isIdle(description)) return []
    if (resolution.entity !== null && description.apposedTo === undefined)
      nameBeside(beside, stretchOf[first] ?? -1, resolution.entity.id)
    const meant = cast.get(resolution.entity?.id ?? '')
    if (meant !== undefined && description.apposedTo === undefined) meant.described++
    telling.speakOf(resolution.entity, first, {
      standing: standingOf(article, first, text.split(' ').at(-1)),
      listed: false,
      speaks: description.speaks,
    })
    const how = description.epithetOf.length > 0 && resolution.entity !== null ? 'epithet' : 'description'
    return [{ start, end, text, how, ...resolution }]
  })
}

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
    if (!isPossessiveDeterminer(tokens[at]?.norm ?? '')) continue
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

const membersOf = (turns: readonly Turn[]): Member[] => [...new Set(turns.map(({ member }) => member))]

/** Descriptions that are none where nobody fits: people of a place, kin of nobody. What others found is somebody, named or not. */
const isIdle = ({ people, relation, text }: Description): boolean =>
  people || (relation !== undefined && !(relation === 'joint_venture' && isNewFirm(text)))
