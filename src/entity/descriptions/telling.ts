import { organs, spokesmen } from '../../lexicon/de/entity/description-words.ts'
import { listLinks } from '../../lexicon/de/entity/list-words.ts'
import type { Entity } from '../../model/entity.ts'
import { type Article, sentenceAt } from '../article.ts'
import type { NamedEntity } from '../names/occurrence/named-entity.ts'
import { type Standing, standingOfName } from '../words/standing.ts'
import type { Member, Turn } from './cast.ts'
import { spokenBy } from './spoken-by.ts'

/** How somebody stands where they are named or described. */
interface Manner {
  readonly standing: Standing
  readonly listed: boolean
  readonly speaks: boolean
}

/** Who was spoken of so far, while a text is read from its beginning on. */
export class Telling {
  readonly turns: Turn[] = []
  readonly spokenOf = new Set<Member>()
  /** The subjects of the headline and of what repeats it. */
  readonly headline = new Set<Member>()

  readonly #article: Article
  readonly #names: readonly NamedEntity[]
  readonly #cast: ReadonlyMap<string, Member>
  readonly #stretchOf: Int32Array
  /** By its stretch, the subject of a clause. */
  readonly #subjects = new Map<number, Member>()
  #next = 0
  /** The name before: the token behind it, and how it stands. */
  #before: { readonly after: number; readonly standing: Standing } | undefined

  /** `names` in order; `stretchOf` says for each token which stretch of a sentence it is in. */
  constructor(
    article: Article,
    names: readonly NamedEntity[],
    cast: ReadonlyMap<string, Member>,
    stretchOf: Int32Array,
  ) {
    this.#article = article
    this.#names = names
    this.#cast = cast
    this.#stretchOf = stretchOf
  }

  /** Takes in the names up to an offset. */
  speakOfNamesBefore(offset: number): void {
    for (let name = this.#names[this.#next]; name !== undefined; name = this.#names[++this.#next]) {
      const { start, first, after, head } = name.occurrence
      if (start >= offset) return
      const listed =
        (this.#before !== undefined && isListedOn(this.#article, this.#before.after, first)) ||
        isListedOn(this.#article, after, this.#names[this.#next + 1]?.occurrence.first ?? -1)
      const standing = this.#standingOf(name)
      const spokesman = head !== undefined && spokesmen.test(head.toLowerCase())
      const speaks = spokesman || spokenBy(this.#article, first, after).speaks
      // "Seestern (SEE)": in brackets stands the same again.
      if (this.#before?.after !== first - 1 || this.#article.tokens[first - 1]?.text !== '(')
        this.speakOf(name.entity, first, { standing, listed, speaks })
      this.#before = { after, standing }
    }
  }

  /** Takes in somebody who is named or described at token `first`. */
  speakOf(entity: Entity | null, first: number, { standing, listed, speaks }: Manner): void {
    const member = entity === null ? undefined : this.#cast.get(entity.id)
    if (member === undefined) return
    const stretch = this.#stretchOf[first] ?? -1
    const isSubject = standing === 'open' && (this.#subjects.get(stretch) ?? member) === member
    const as = isSubject ? 'subject' : standing === 'open' ? 'object' : standing
    this.turns.push({ member, sentence: this.#article.sentenceOf[first] ?? 0, as, listed, speaks })
    this.spokenOf.add(member)
    if (!isSubject) return
    this.#subjects.set(stretch, member)
    if (sentenceAt(this.#article, first)?.block.zone === 'title') this.headline.add(member)
  }

  #standingOf({ occurrence: { first, noun, head, inCompound } }: NamedEntity): Standing {
    if (this.#before !== undefined && isListedOn(this.#article, this.#before.after, first)) return this.#before.standing
    const organ = head !== undefined && organs.test(head.toLowerCase())
    return inCompound || (head !== undefined && !organ) ? 'oblique' : standingOfName(this.#article, first, noun)
  }
}

/** "durch A und B", "A, B": what a list goes on with stands as its head does. */
const isListedOn = ({ tokens, sentenceOf }: Article, last: number, first: number): boolean =>
  first === last + 1 && sentenceOf[last] === sentenceOf[first] && listLinks.has(tokens[last]?.norm ?? '')
