import type { Attribution } from '../../model/claim.ts'
import type { EntityKind, EntityMention } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import type { Focus } from '../discourse/story/focus.ts'
import type { ParsedSentence } from '../syntax/clause.ts'
import { isReported } from './reported.ts'
import { resolveSource } from './resolve-source.ts'
import { type Said, unique } from './said.ts'
import { partsOf } from './sayings/covers.ts'
import type { Saying } from './sayings/saying.ts'
import { sayingsIn } from './sayings/sayings-in.ts'
import { PRESS } from './sources/press.ts'
import { seatedIn } from './sources/public-bodies.ts'
import { type Voice, voiceOf } from './voice-of.ts'

/** A sentence with more words of saying is no prose. */
const MOST = 12
/** How many sentences without a word of saying reported speech may go on for. */
const REACH = 3

const PERSONS: ReadonlySet<EntityKind> = new Set(['person'])
const AUTHORITIES: ReadonlySet<EntityKind> = new Set(['authority', 'association'])

/** What holds for an article as a whole. */
export interface Scene {
  /** The outlet of the article. */
  readonly paper: string | null
  readonly main: EntityMention | null
  readonly focus: Focus
  readonly sentences: readonly ParsedSentence[]
}

/** Hears the sentences of an article in their order and remembers who was named and who spoke. */
export class Listener {
  readonly #scene: Scene
  /** Who spoke last, as long as reported speech may go on. */
  #before: readonly Attribution[] = []
  #outlet: Attribution | undefined
  #authority: Attribution | undefined
  #person: { readonly named: Attribution; readonly at: number } | undefined
  readonly #persons = new Map<string, Attribution>()
  /** Who acted last, and may speak next. */
  #voice: Voice | undefined
  /** Sentences since somebody spoke. */
  #age = 0

  constructor(scene: Scene) {
    this.#scene = scene
  }

  /** What is said in the next sentence. */
  hear(parsed: ParsedSentence, index: number, quotations: readonly Span[]): Said {
    this.#forget(parsed, index)
    const told = sayingsIn(parsed, quotations)
      .slice(0, MOST)
      .map((saying) => ({ saying, names: this.#namesOf(saying, parsed, index) }))
      // A bare noun that is nobody's surname says nothing.
      .filter(({ saying, names }) => names.length > 0 || saying.sources.every(({ kind }) => kind !== 'surname'))
    const sayings = told.filter(({ saying }) => saying.scope !== 'later')
    const speaking = unique(told.filter(({ saying }) => saying.scope !== 'own').flatMap((one) => one.names))
    const said: Said = { sayings, speaking, before: this.#before, parts: partsOf(parsed), quotations }
    this.#remember(parsed, index, unique((sayings.length > 0 ? sayings : told).flatMap((one) => one.names)))
    return said
  }

  /** Who spoke too long ago speaks no more; who acted just before speaks where reported speech begins. */
  #forget(parsed: ParsedSentence, index: number): void {
    if (this.#age > REACH || parsed.sentence.block.zone === 'ad') this.#before = []
    const voice = this.#voice
    if (voice === undefined) return
    if (index - voice.at > 1 || (this.#before.length > 0 && voice.isCompany)) this.#voice = undefined
    // "X will Y kaufen. Zusammen kämen sie auf 300 Leute": a company that only acts has not spoken.
    else if (isReported(parsed, voice.isCompany ? [] : [voice.named])) this.#before = [voice.named]
  }

  #namesOf(saying: Saying, parsed: ParsedSentence, index: number): Attribution[] {
    // "Brüssel verlangt 3 Millionen von Seestern, wie die Behörde mitteilt": who was named on the way there.
    const upTo = saying.clause.units[0]?.start ?? 0
    const person = this.#person
    const recent = person !== undefined && index - person.at <= REACH ? person.named : undefined
    const citing = last(parsed, PRESS, upTo)
    const context = {
      ...this.#scene,
      before: this.#before,
      persons: this.#persons,
      index,
      citing,
      outlet: citing ?? this.#outlet,
      authority: last(parsed, AUTHORITIES, upTo) ?? this.#authority,
      person: last(parsed, PERSONS, upTo) ?? recent,
    }
    return unique(saying.sources.flatMap((source) => resolveSource(source, saying, context)))
  }

  #remember(parsed: ParsedSentence, index: number, names: readonly Attribution[]): void {
    const goesOn = isReported(parsed, this.#before)
    this.#age = names.length > 0 || goesOn ? 0 : this.#age + 1
    if (names.length > 0) this.#before = names
    this.#voice = names.length > 0 || goesOn ? undefined : (voiceOf(parsed, index) ?? this.#voice)
    this.#outlet = last(parsed, PRESS) ?? this.#outlet
    this.#authority = last(parsed, AUTHORITIES) ?? seatedIn(parsed.units) ?? this.#authority
    const named = last(parsed, PERSONS)
    if (named !== undefined) this.#person = { named, at: index }
    for (const { entity } of parsed.mentions)
      if (entity?.kind === 'person')
        this.#persons.set(entity.name.split(' ').at(-1) ?? '', { name: entity.name, text: entity.name })
  }
}

/** The last one named in a sentence, before an offset. */
function last(
  { mentions }: ParsedSentence,
  kinds: ReadonlySet<EntityKind>,
  upTo = Number.POSITIVE_INFINITY,
): Attribution | undefined {
  const mention = mentions.findLast(({ entity, start }) => start < upTo && entity !== null && kinds.has(entity.kind))
  return mention?.entity == null ? undefined : { name: mention.entity.name, text: mention.text }
}
