import { placesOfWork, stemOfTrade } from '../../lexicon/de/events/part-words.ts'
import type { Document } from '../../model/document.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'
import { type CarvedOut, carvedOut, isThing, namedElsewhere } from './carved-out.ts'
import { motherOf } from './mother-of.ts'
import { entityOfPart } from './name-of-part.ts'
import type { Part } from './part.ts'
import { isMeant, partsIn } from './parts-in.ts'

/** A part of a company of the article, as an entity of its own. */
interface Known extends CarvedOut {
  readonly entity: Entity
}

/**
 * The mentions of an article with those of the parts of companies that it tells are sold or bought, and that have no name of their own: "Nordwind
 * verkauft seine Pumpensparte … Die Sparte hat 300 Mitarbeiter". A part that nobody deals in is told of as its company.
 */
export function withParts(
  document: Document,
  sentences: readonly ParsedSentence[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const parts = sentences.flatMap(partsIn)
  const known = carvedOut(parts, sentences).map((part): Known => {
    return { ...part, entity: namedElsewhere(part, mentions) ?? entityOfPart(part, document.text) }
  })
  if (known.length === 0) return mentions
  const partAt = new Map(parts.map((part) => [part.phrase, part]))
  // A part of two is of the first.
  const knownOf = new Map(known.toReversed().flatMap((one) => one.parts.map((part) => [part, one])))
  const taken = new Uint8Array(document.text.length)
  const found: EntityMention[] = []
  for (const parsed of sentences) {
    let last: Known | null = null
    for (const clause of parsed.clauses)
      for (const phrase of clause.phrases) {
        const part = partAt.get(phrase)
        const meant: Known | null =
          part === undefined
            ? thingMeant(phrase, clause, known)
            : partMeant(part, knownOf.get(part), last ?? mostSpokenOf(known))
        if (meant === null) continue
        last = meant
        taken.fill(1, phrase.head.start, phrase.head.end)
        found.push(mentionOf(phrase.head, document, meant))
      }
  }
  const others = mentions.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
  return [...others, ...found].sort((a, b) => a.start - b.start || b.end - a.end)
}

const mentionOf = ({ start, end }: Span, { text }: Document, { entity, mother, parts }: Known): EntityMention => ({
  start,
  end,
  text: text.slice(start, end),
  entity,
  candidates: [entity],
  how: 'description',
  part: true,
  ...(isThing({ parts }) ? { thing: true } : {}),
  ...(mother?.entity == null ? {} : { owner: mother.entity }),
  why: mother === null ? 'a part of a company that is sold' : `a part of ${mother.entity?.name} that is sold`,
})

/** Which of the parts of the article a noun means: by what it deals in; else the one that the sentence has spoken of or the article speaks most of, if it does not say whose it is. */
function partMeant(part: Part, own: Known | undefined, spoken: Known | null): Known | null {
  const ofOther = ({ mother }: Known): boolean =>
    part.mother !== null && mother !== null && part.mother.entity?.id !== mother.entity?.id
  if (own !== undefined) return ofOther(own) ? null : own
  // "das Werk" is the "Federnwerk" that is sold.
  if (part.noun.thing === true)
    return part.stems.length === 0 && spoken?.parts.some(({ noun }) => isSameThing(noun.head, part.noun.head)) === true
      ? spoken
      : null
  if (part.stems.length > 0 || part.named || spoken === null || ofOther(spoken)) return null
  if (isThing(spoken)) return null
  return part.noun.vague && !isTreated(part) && !hasResults(part) ? null : spoken
}

const isSameThing = (one: string, other: string): boolean =>
  one === other || (placesOfWork.has(one) && placesOfWork.has(other))

/** The first of those that the article names most often. */
const mostSpokenOf = (known: readonly Known[]): Known | null =>
  known.toSorted((a, b) => b.parts.length - a.parts.length)[0] ?? null

/** "das verkaufte Geschäft": what was dealt in. */
const isTreated = ({ phrase, clause: { units } }: Part): boolean =>
  units[units.indexOf(phrase.head) - 1]?.classes.some((id) => id === 'sell' || id === 'acquire') === true

/** "Das Geschäft beschäftigt 300 Menschen", "setzt 3 Millionen um": a deal does not. */
const hasResults = ({ phrase, clause }: Part): boolean =>
  functionsOf(clause).subjectNoun?.head === phrase.head && clause.verb?.classes.some((id) => RESULTS.has(id)) === true
const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'headcount', 'employ'])

/** "seine Aufzüge", "die Aufzüge von Seestern", where the article knows an "Aufzugssparte". */
function thingMeant(phrase: Phrase, clause: Clause, known: readonly Known[]): Known | null {
  const { head, preposition } = phrase
  if (head.kind !== 'noun' || head.mention !== undefined || preposition === 'mit' || !isMeant(phrase, clause))
    return null
  const own = known.find(({ stems }) => stems.has(stemOfTrade(head.norm)))
  if (own === undefined) return null
  const mother = motherOf(phrase, clause)
  return mother === null || mother.entity?.id === own.mother?.entity?.id ? own : null
}
