import { tellingVerbs } from '../../../lexicon/de/statement/reporting.ts'
import type { Entity, EntityMention } from '../../../model/entity.ts'
import { fits } from '../../roles/fits.ts'
import type { Clause, ParsedSentence, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isNameless } from '../../syntax/nameless.ts'
import { upToNextFigure } from '../../syntax/up-to-next-figure.ts'
import { functionsOf } from '../../syntax/who.ts'
import { isAside, isBeside, standsForItself } from './aside.ts'

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

/** Whom a person of the text stands for. */
type Firm = (person: Entity) => EntityMention | undefined

/** A paragraph of more sentences is a whole text: what one of them mentions, the others need not be about. */
const SHORT = 8
/** How many sentences of a paragraph are asked, the last first. */
const REACH = 4

const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'debt', 'headcount', 'growth'])

/** Who is in focus at any place of an article. */
export class Focus {
  readonly #sentences: readonly ParsedSentence[]
  /** By their ids: the first mention of every company, and the sentence that first names a person. */
  readonly #companies = new Map<string, EntityMention>()
  readonly #persons = new Map<string, number>()
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
        if (fits('company', mention) && !this.#companies.has(entity.id)) this.#companies.set(entity.id, mention)
      }
  }

  /** The company in focus: the subject of the clause, else of its sentence, else of the sentences before it in the same paragraph. */
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
      if (found !== null) return found
    }
    return this.#onlySoFar[sentence] ?? null
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

/** The company a sentence is about: its subject, else the last company named before `at` that may be meant. */
function focusIn(
  parsed: ParsedSentence,
  at: number,
  firmOf: Firm,
  mayBe: (mention: EntityMention) => boolean,
): EntityMention | null {
  for (const clause of parsed.clauses) {
    const subject = companyOf(functionsOf(clause).subject?.mention, firmOf)
    if (subject === null || subject.start >= at || isAside(subject, parsed)) continue
    return daughterTreated(clause, subject, at) ?? subject
  }
  return (
    parsed.mentions.findLast(
      (mention) =>
        mention.start < at &&
        fits('company', mention) &&
        standsForItself(mention) &&
        mayBe(mention) &&
        !isAside(mention, parsed),
    ) ?? null
  )
}

/** "Die Polen-Tochter ging an Nordwind": what follows may go on about a firm that has no name here. */
function isOfUnnamedFirm({ clauses: [first] }: ParsedSentence): boolean {
  if (first === undefined) return false
  const { subject, subjectNoun } = functionsOf(first)
  if (subject !== null || subjectNoun === null || !isFirm(subjectNoun)) return false
  return isNameless(subjectNoun, first.phrases) || subjectNoun.head.mention?.entity?.kind === 'state'
}

const isFirm = ({ head }: Phrase): boolean => head.classes.some((id) => id === 'daughter' || id === 'firm-word')

/** "Nordwind baut seine Tochter Seestern um": what follows is about the daughter that something is done to. */
function daughterTreated(clause: Clause, { entity }: EntityMention, at: number): EntityMention | null {
  const object = functionsOf(clause).object
  if (object === null || !fits('company', object.mention) || object.start >= at) return null
  const { mention } = object
  const named = clause.phrases.find(({ head }) => head === object)
  const isDaughter =
    (mention.owner?.id ?? mention.entity?.parent) === entity?.id ||
    (named?.link === 'apposition' && named.governor?.head.classes.includes('daughter') === true)
  return isDaughter ? mention : null
}

/** Who acts: a company, or somebody who stands for one that the text names. */
function companyOf(mention: EntityMention | undefined, firmOf: Firm): EntityMention | null {
  if (mention === undefined || mention.entity === null) return null
  const { start, end, entity } = mention
  if (entity.kind !== 'person') return fits('company', mention) ? mention : null
  const firm = firmOf(entity)
  return firm === undefined ? null : { ...firm, start, end }
}

/** Whom a clause is about: its subject, or that of the clause which it opens ("2017 gegründet, baut Seestern …"). */
function focusOf(clause: Clause, parsed: ParsedSentence, firmOf: Firm): EntityMention | null {
  const own = companyOf(functionsOf(clause).subject?.mention, firmOf)
  if (own !== null) return own
  const next = clause.index === 0 ? parsed.clauses[1] : undefined
  return next?.units[0]?.kind === 'verb' ? companyOf(functionsOf(next).subject?.mention, firmOf) : null
}

/** "Dessen Umsatz", "Deren Aktien". */
const opensWithLatter = ({ units }: Clause): boolean =>
  /^(dessen|deren)$/.test(units[0]?.norm ?? '') && units[1]?.kind !== 'verb'

/** "82 Millionen gab es für X und 100 Millionen für Y": the company for which or at which a figure is, told between it and the next. */
function concerned(clause: Clause, at: number): EntityMention | null {
  const own = clause.phrases.find(({ head }) => head.figure?.start === at)
  if (own === undefined) return null
  const firm = upToNextFigure(clause, own).find((phrase) => {
    const { preposition } = namedPhrase(phrase)
    const { kind, mention } = phrase.head
    return (preposition === 'für' || preposition === 'bei') && kind === 'entity' && fits('company', mention)
  })
  return firm?.head.mention ?? null
}

/** "Mit Nordwind wolle man 3 Millionen investieren, teilte Seestern mit": who announces what "man" does. */
function announcerIn({ clauses, units }: ParsedSentence, at: number): EntityMention | null {
  if (!units.some(({ norm }) => norm === 'man')) return null
  const clause = clauses.find(({ verb }) => verb !== null && verb.unit.start > at && tellingVerbs.has(verb.lemma))
  const subject = clause === undefined ? undefined : functionsOf(clause).subject?.mention
  return fits('company', subject) && subject.start > at ? subject : null
}
