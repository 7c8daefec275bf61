import type { Entity, EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import { isBeside, isInPassing, standsForItself } from './aside.ts'
import { announcerIn, concerned, type Firm, focusIn, focusOf, isOfUnnamedFirm, opensWithLatter } from './focus-in.ts'

/** A place of an article at which somebody asks whom it is about. */
export interface Place {
  /** Index of its sentence. */
  readonly sentence: number
  /** Offset: what is named behind it is not meant. */
  readonly at: number
  readonly clause: Clause | null
  /** Ids of whom the article is about: of a long paragraph, only they and subjects are gone on about. */
  readonly leading?: ReadonlySet<string>
}

/** A paragraph of more sentences is a whole text: what one of them mentions, the others need not be about. */
const SHORT = 8
/** How many sentences of a paragraph are asked, the last first. */
const REACH = 4
/** How often the text speaks of whom it is about, for whom it names but once to be no more than touched: right before, and further back. */
const MUCH = 4
const MORE = 3

const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'debt', 'headcount', 'growth'])

/** Who is in focus at any place of an article. */
export class Focus {
  readonly #sentences: readonly ParsedSentence[]
  /** By their ids: the first mention of every company, and the sentence that first names a person. */
  readonly #companies = new Map<string, EntityMention>()
  readonly #persons = new Map<string, number>()
  /** By their ids: how often a company is named or meant. */
  readonly #times = new Map<string, number>()
  readonly #introducers = new Map<string, EntityMention | null>()
  /** By sentence: the one company that its paragraph has named before it, null where none or several. */
  readonly #onlySoFar: (EntityMention | null)[] = []

  constructor(sentences: readonly ParsedSentence[]) {
    this.#sentences = sentences
    let only: EntityMention | null | undefined
    for (const [index, { mentions, sentence }] of sentences.entries()) {
      if (sentence.block !== sentences[index - 1]?.sentence.block) only = undefined
      this.#onlySoFar.push(only ?? null)
      for (const mention of mentions)
        if (fits('company', mention))
          only = only === undefined || only?.entity?.id === mention.entity?.id ? mention : null
    }
    for (const [index, { mentions }] of sentences.entries())
      for (const mention of mentions) {
        const { entity } = mention
        if (entity === null) continue
        if (entity.kind === 'person' && !this.#persons.has(entity.id)) this.#persons.set(entity.id, index)
        if (!fits('company', mention)) continue
        this.#times.set(entity.id, (this.#times.get(entity.id) ?? 0) + 1)
        if (!this.#companies.has(entity.id)) this.#companies.set(entity.id, mention)
      }
  }

  /** The company in focus: the subject of the clause, else of its sentence, else of the sentences before it in the same paragraph; who is named there in passing last. */
  at(place: Place): EntityMention | null {
    return this.#search(place, (person) => this.#listedWith(person) ?? this.#introducedBefore(place.sentence, person))
  }

  /** "Der Umsatz des Netzwerks stieg, der Gewinn sank": does the sentence say of a business figure that it is theirs? */
  isMeasured(sentence: number, mention: EntityMention): boolean {
    return (
      this.#sentences[sentence]?.clauses.some(({ phrases }) =>
        phrases.some(
          ({ head, link, governor }) =>
            head.mention === mention &&
            link === 'genitive' &&
            governor?.head.classes.some((id) => RESULTS.has(id)) === true,
        ),
      ) ?? false
    )
  }

  /** Do the sentences before, of the same paragraph, name whom a description means? */
  isNamedAround(sentence: number, { entity }: EntityMention): boolean {
    const block = this.#sentences[sentence]?.sentence.block
    for (let back = sentence; back > sentence - REACH; back--) {
      const parsed = this.#sentences[back]
      if (parsed?.sentence.block !== block) return false
      if (parsed?.mentions.some((one) => one.entity?.id === entity?.id && one.how !== 'description')) return true
    }
    return false
  }

  /**
   * Is somebody named but once, in a sentence before, of a text that is about another? What comes behind goes on about that other, the sooner the
   * further it is from the name.
   */
  isOnlyTouched(sentence: number, { entity, start }: EntityMention, main: EntityMention): boolean {
    const isIn = (at: number): boolean => start >= (this.#sentences[at]?.sentence.start ?? 0)
    return (
      !isIn(sentence) &&
      this.#times.get(entity?.id ?? '') === 1 &&
      (this.#times.get(main.entity?.id ?? '') ?? 0) >= (isIn(sentence - 1) ? MUCH : MORE)
    )
  }

  /** The company in focus at the end of the paragraph before. */
  before(sentence: number): EntityMention | null {
    const block = this.#sentences[sentence]?.sentence.block
    let last = sentence - 1
    while (last > sentence - REACH && this.#sentences[last]?.sentence.block === block) last--
    const { zone } = this.#sentences[last]?.sentence.block ?? {}
    return zone === 'body' ? this.at({ sentence: last, at: Number.POSITIVE_INFINITY, clause: null }) : null
  }

  /** The company of the text that a person is listed with. */
  #listedWith({ parent }: Entity): EntityMention | undefined {
    return parent === undefined ? undefined : this.#companies.get(parent)
  }

  /** Of whom the text spoke when it first named a person: "Bei Seestern … will Geschäftsführerin Kern …" */
  #introducedBefore(index: number, { id }: Entity): EntityMention | undefined {
    const sentence = this.#persons.get(id)
    if (sentence === undefined || sentence >= index) return undefined
    let introducer = this.#introducers.get(id)
    if (introducer === undefined) {
      // Persons around that place are not asked for theirs in turn: a chain of names would take forever.
      const place = { sentence, at: Number.POSITIVE_INFINITY, clause: null }
      introducer = this.#search(place, (person) => this.#listedWith(person))
      this.#introducers.set(id, introducer)
    }
    return introducer ?? undefined
  }

  #search({ sentence, at, clause, leading }: Place, firmOf: Firm): EntityMention | null {
    const isLeading = ({ entity }: EntityMention): boolean => leading?.has(entity?.id ?? '') ?? true
    const block = this.#sentences[sentence]?.sentence.block
    const short = this.#isInShortParagraph(sentence)
    let passing: EntityMention | null = null
    for (let back = sentence; back > sentence - REACH; back--) {
      const parsed = this.#sentences[back]
      if (parsed === undefined || parsed.sentence.block !== block) return null
      if (back !== sentence && isOfUnnamedFirm(parsed)) return null
      const found =
        back === sentence
          ? ((clause === null
              ? null
              : (focusOf(clause, parsed, firmOf) ?? concerned(clause, at) ?? this.#lastNamed(back - 1, clause))) ??
            announcerIn(parsed, at) ??
            focusIn(parsed, at, firmOf, () => true))
          : focusIn(
              parsed,
              Number.POSITIVE_INFINITY,
              firmOf,
              (mention) => (short || back === sentence - 1 || isLeading(mention)) && !isBeside(mention, parsed),
            )
      if (found === null) continue
      if (back === sentence || isLeading(found) || (passing === null && !isInPassing(found, parsed))) return found
      passing ??= found
    }
    return passing ?? this.#onlySoFar[sentence] ?? null
  }

  /** "Nordwind kauft Seestern. Dessen Umsatz liegt bei 3 Millionen": means who was named last, not who acted. */
  #lastNamed(index: number, clause: Clause): EntityMention | null {
    const parsed = this.#sentences[index]
    const block = this.#sentences[index + 1]?.sentence.block
    if (parsed?.sentence.block !== block || clause.index > 0 || !opensWithLatter(clause)) return null
    return parsed?.mentions.findLast((one) => fits('company', one) && standsForItself(one)) ?? null
  }

  #isInShortParagraph(index: number): boolean {
    const block = this.#sentences[index]?.sentence.block
    const isOf = (at: number): boolean => this.#sentences[at]?.sentence.block === block
    let [first, last] = [index, index]
    while (isOf(first - 1) && last - first < SHORT) first--
    while (isOf(last + 1) && last - first < SHORT) last++
    return last - first < SHORT
  }
}
