import type { Attribution } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { EntityKind, EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Focus } from '../discourse/story/focus.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { quotationsOf } from './quotations.ts'
import { inSentences, speakerOf, speakingIn } from './quoted.ts'
import { resolveSource } from './resolve-source.ts'
import { type Said, unique } from './said.ts'
import { covers, partsOf } from './sayings/covers.ts'
import type { Saying } from './sayings/saying.ts'
import { sayingsIn } from './sayings/sayings-in.ts'
import { PRESS } from './sources/press.ts'
import { seatedIn } from './sources/public-bodies.ts'
import { type Voice, voiceOf } from './voice-of.ts'

/** Who says so, for every figure of an article. */
export interface Speakers {
  of(sentence: number, clause: Clause, figure: FigureMention): Attribution[]
}

/** A sentence with more words of saying is no prose. */
const MOST = 12

const PERSONS: ReadonlySet<EntityKind> = new Set(['person'])
const AUTHORITIES: ReadonlySet<EntityKind> = new Set(['authority', 'association'])

/** How many sentences without a word of saying reported speech may go on for. */
const REACH = 3

/** Reads who speaks in an article, from its first sentence to its last. */
export function readSpeakers(
  document: Document,
  sentences: readonly ParsedSentence[],
  focus: Focus,
  main: EntityMention | null,
): Speakers {
  const said: Said[] = []
  const quotationsIn = inSentences(quotationsOf(document))
  let before: readonly Attribution[] = []
  let outlet: Attribution | undefined
  let authority: Attribution | undefined
  let person: { readonly named: Attribution; readonly at: number } | undefined
  const persons = new Map<string, Attribution>()
  let voice: Voice | undefined
  let age = 0
  for (const [index, parsed] of sentences.entries()) {
    if (age > REACH || parsed.sentence.block.zone === 'ad') before = []
    const recent = person !== undefined && index - person.at <= REACH ? person.named : undefined
    if (voice !== undefined && (index - voice.at > 1 || (before.length > 0 && voice.isCompany))) voice = undefined
    // "X will Y kaufen. Zusammen kämen sie auf 300 Leute": a company that only acts has not spoken.
    if (voice !== undefined && isReported(parsed, voice.isCompany ? [] : [voice.named])) before = [voice.named]
    const known = {
      paper: document.source.outlet,
      before,
      outlet,
      authority,
      person: recent,
      persons,
      main,
      focus,
      sentences,
      index,
    }
    const resolve = (saying: Saying): Attribution[] => {
      // "Brüssel verlangt 3 Millionen von Seestern, wie die Behörde mitteilt": who was named on the way there.
      const upTo = saying.clause.units[0]?.start ?? 0
      const context = {
        ...known,
        outlet: last(parsed, PRESS, upTo) ?? outlet,
        authority: last(parsed, AUTHORITIES, upTo) ?? authority,
        person: last(parsed, PERSONS, upTo) ?? recent,
        citing: last(parsed, PRESS, upTo),
      }
      return unique(saying.sources.flatMap((source) => resolveSource(source, saying, context)))
    }
    const quotations = quotationsIn(parsed)
    const told = sayingsIn(parsed, quotations)
      .slice(0, MOST)
      .map((saying) => ({ saying, names: resolve(saying) }))
      // A bare noun that is nobody's surname says nothing.
      .filter(({ saying, names }) => names.length > 0 || saying.sources.every(({ kind }) => kind !== 'surname'))
    const sayings = told.filter(({ saying }) => saying.scope !== 'later')
    const speaking = unique(told.filter(({ saying }) => saying.scope !== 'own').flatMap((one) => one.names))
    said.push({ sayings, speaking, before, parts: partsOf(parsed), quotations })
    const names = unique((sayings.length > 0 ? sayings : told).flatMap((one) => one.names))
    const goesOn = isReported(parsed, before)
    age = names.length > 0 || goesOn ? 0 : age + 1
    if (names.length > 0) before = names
    voice = names.length > 0 || goesOn ? undefined : (voiceOf(parsed, index) ?? voice)
    outlet = last(parsed, PRESS) ?? outlet
    authority = last(parsed, AUTHORITIES) ?? seatedIn(parsed.units) ?? authority
    const named = last(parsed, PERSONS)
    if (named !== undefined) person = { named, at: index }
    for (const { entity } of parsed.mentions)
      if (entity?.kind === 'person')
        persons.set(entity.name.split(' ').at(-1) ?? '', { name: entity.name, text: entity.name })
  }
  const speaking = speakingIn(said)
  const toldNext = (index: number): Attribution[] =>
    sentences[index + 1]?.sentence.block === sentences[index]?.sentence.block
      ? unique(
          said[index + 1]?.sayings.flatMap(({ saying, names }) => (saying.scope === 'preceding' ? names : [])) ?? [],
        )
      : []
  return {
    of(index, clause, figure) {
      const here = said[index]
      const parsed = sentences[index]
      if (here === undefined || parsed === undefined) return []
      const own = here.sayings.filter(
        ({ saying }) =>
          covers(saying, clause, here.parts) && !(saying.scope === 'own' && figure.figure.kind === 'date'),
      )
      const named = unique(own.flatMap(({ names }) => names))
      if (named.length > 0) return named
      if (here.sayings.some(({ saying }) => saying.clause === clause)) return []
      const quotation = here.quotations.find((one) => one.start <= figure.start && figure.end <= one.end)
      // "Die Banker heben den Daumen: Es gehe um 3 Millionen."
      if (clause.index > 0 && clause.verb !== null && isTold(clause, true) && here.sayings.length === 0) {
        const voice = voiceOf(parsed, index)
        if (voice !== undefined && !voice.isCompany) return [voice.named]
      }
      if (quotation !== undefined) return [...speakerOf(quotation, sentences, speaking, index)]
      if (here.sayings.some(({ names }) => names.length > 0)) return []
      return isReported(parsed, here.before) ? [...here.before] : toldNext(index)
    },
  }
}

/** Is something told in reported speech, by its own form or, where somebody has just spoken, by one that stands in for it? */
const isReported = ({ clauses }: ParsedSentence, before: readonly Attribution[]): boolean =>
  clauses.some((clause) => isTold(clause, before.length > 0))

/** Does a clause stand in reported speech, by its own form or one that stands in for it where somebody `speaks`? */
const isTold = ({ verb }: Clause, speaks: boolean): boolean =>
  verb?.mood === 'reported' || (verb?.standsIn === true && speaks)

/** The last one named in a sentence, before an offset. */
function last(
  { mentions }: ParsedSentence,
  kinds: ReadonlySet<EntityKind>,
  upTo = Number.POSITIVE_INFINITY,
): Attribution | undefined {
  const mention = mentions.findLast(({ entity, start }) => start < upTo && entity !== null && kinds.has(entity.kind))
  return mention?.entity == null ? undefined : { name: mention.entity.name, text: mention.text }
}
