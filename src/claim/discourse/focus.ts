import { nounClasses } from '../../lexicon/de/events/noun-index.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { isOfJudge } from '../syntax/of-judge.ts'
import { functionsOf } from '../syntax/who.ts'

/** "die Seestern-Aktie" is about Seestern, "der Seestern-Schock" is not. */
export const standsForItself = ({ head }: EntityMention): boolean =>
  head === undefined || nounClasses(head.split('-').at(-1)?.toLowerCase() ?? '').some((id) => OWN.has(id))
const OWN = new Set(['share', 'share-word', 'headcount', 'revenue', 'profit'])

/**
 * "Analysten von Seestern", "auf Tradegate", "auf Instagram", "die Tochter von Nordwind": who judges, who owns and where something is shown
 * or traded is not who is spoken of.
 */
function isAside(mention: EntityMention, parsed: ParsedSentence): boolean {
  const phrase = parsed.clauses.flatMap(({ phrases }) => phrases).find(({ head }) => head.mention === mention)
  if (phrase === undefined) return false
  const venue = phrase.preposition !== '' && mention.entity?.sectors.includes('exchange') === true
  // "die Wasserstofftochter von Nordwind" is not Nordwind.
  const owns = phrase.preposition === 'von' && phrase.governor?.head.kind === 'entity'
  return owns || venue || isOfJudge(phrase) || isOnPlatform(mention, parsed)
}

/** "auf Instagram", "auf der Handelsplattform Seestern": where something is said or sold; not "eine Wette auf Seestern", "setzt auf Seestern". */
export function isOnPlatform(mention: EntityMention, { clauses }: ParsedSentence): boolean {
  for (const { phrases, verb } of clauses) {
    const phrase = phrases.find(({ head }) => head.mention === mention)
    if (phrase === undefined) continue
    const named = phrase.link === 'apposition' && phrase.governor !== null ? phrase.governor : phrase
    const free = named.governor === null || named.governor.head.kind === 'entity'
    return PLATFORMS.has(named.preposition) && free && !TOWARDS.test(verb?.lemma ?? '')
  }
  return false
}
/** Verbs with "auf" for whom they are about. */
const TOWARDS =
  /^(setzen|wetten|bieten|hören|(zu|über|ein)\|gehen|entfallen|warten|blicken|schielen|schauen|treffen|stoßen|verzichten|reagieren|zählen|hoffen|verweisen|zu\|kommen|drängen|zielen|bauen|lauten|zurück\|gehen|beziehen|zu\|treffen|konzentrieren)$/

const PLATFORMS: ReadonlySet<string> = new Set(['auf', 'via', 'per'])

/** The company a sentence is about: its subject, else the last company named before `at` that may be meant. */
function focusIn(
  parsed: ParsedSentence,
  at: number,
  known: Known,
  mayBe: (mention: EntityMention) => boolean,
): EntityMention | null {
  const before = parsed.mentions.filter(
    (mention) =>
      mention.start < at &&
      fits('company', mention) &&
      standsForItself(mention) &&
      mayBe(mention) &&
      !isAside(mention, parsed),
  )
  const subjects = parsed.clauses
    .map((clause) => companyOf(functionsOf(clause).subject?.mention, known))
    .filter((mention) => mention !== null)
  return subjects.find(({ start }) => start < at) ?? before.at(-1) ?? null
}

/** Whom a person of the text stands for. */
type Known = (person: Entity) => EntityMention | undefined

/** The company of the text that a person is listed with. */
const listedWith = (sentences: readonly ParsedSentence[], { parent }: Entity): EntityMention | undefined =>
  sentences
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.entity?.id === parent && fits('company', mention))

/** Of whom the text spoke when it first named a person: "Bei Seestern … will Geschäftsführerin Kern …" */
function introducedBy(sentences: readonly ParsedSentence[], index: number, { id }: Entity): EntityMention | undefined {
  const first = sentences.findIndex(({ mentions }) => mentions.some(({ entity }) => entity?.id === id))
  if (first < 0 || first >= index) return undefined
  // Persons around that place are not asked for theirs in turn: a chain of names would take forever.
  const known: Known = (person) => listedWith(sentences, person)
  return focusOn(sentences, { index: first, at: Number.POSITIVE_INFINITY, clause: null, known }) ?? undefined
}

/** Who acts: a company, or somebody who stands for one that the text names. */
function companyOf(mention: EntityMention | undefined, known: Known): EntityMention | null {
  if (mention === undefined || mention.entity === null) return null
  const { start, end, entity } = mention
  if (entity.kind !== 'person') return fits('company', mention) ? mention : null
  const firm = known(entity)
  return firm === undefined ? null : { ...firm, start, end }
}

/** Whom a clause is about: its subject, or that of the clause which it opens ("2017 gegründet, baut Seestern …"). */
function focusOf(clause: Clause, parsed: ParsedSentence, known: Known): EntityMention | null {
  const own = companyOf(functionsOf(clause).subject?.mention, known)
  if (own !== null) return own
  const next = clause.index === 0 ? parsed.clauses[1] : undefined
  return next?.units[0]?.kind === 'verb' ? companyOf(functionsOf(next).subject?.mention, known) : null
}

/** A paragraph of more sentences is a whole text: what one of them mentions, the others need not be about. */
const SHORT = 8

function isShortParagraph(sentences: readonly ParsedSentence[], index: number): boolean {
  const block = sentences[index]?.sentence.block
  const isOf = (at: number): boolean => sentences[at]?.sentence.block === block
  let [first, last] = [index, index]
  while (isOf(first - 1) && last - first < SHORT) first--
  while (isOf(last + 1) && last - first < SHORT) last++
  return last - first < SHORT
}

/**
 * The company in focus at a figure: the subject of its clause, else of its sentence, else of the sentences before it in the same paragraph. Of a long one only
 * subjects and whom the article is about (`leading`, ids) are gone on about.
 */
export function focusAt(
  sentences: readonly ParsedSentence[],
  index: number,
  at: number,
  clause: Clause | null,
  leading?: ReadonlySet<string>,
): EntityMention | null {
  const known: Known = (person) => listedWith(sentences, person) ?? introducedBy(sentences, index, person)
  return focusOn(sentences, { index, at, clause, known, ...(leading && { leading }) })
}

/** Where the focus is asked for, and who stands for whom. */
interface Asked {
  readonly index: number
  readonly at: number
  readonly clause: Clause | null
  readonly known: Known
  readonly leading?: ReadonlySet<string>
}

function focusOn(
  sentences: readonly ParsedSentence[],
  { index, at, clause, known, leading }: Asked,
): EntityMention | null {
  const isLeading = ({ entity }: EntityMention): boolean => leading?.has(entity?.id ?? '') ?? true
  const block = sentences[index]?.sentence.block
  const short = isShortParagraph(sentences, index)
  for (let back = index; back >= 0 && back > index - 4; back--) {
    const parsed = sentences[back]
    if (parsed === undefined || parsed.sentence.block !== block) return null
    const found =
      back === index
        ? ((clause === null ? null : focusOf(clause, parsed, known)) ?? focusIn(parsed, at, known, () => true))
        : focusIn(
            parsed,
            Number.POSITIVE_INFINITY,
            known,
            (mention) => short || back === index - 1 || isLeading(mention),
          )
    if (found !== null) return found
  }
  return null
}
