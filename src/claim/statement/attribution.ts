import type { Attribution } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { EntityMention } from '../../model/entity.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Focus } from '../discourse/story/focus.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { Listener } from './listener.ts'
import { quotationsOf } from './quotations.ts'
import { inSentences, speakerOf, speakingIn } from './quoted.ts'
import { isReported, isToldByAnother } from './reported.ts'
import { type Said, unique } from './said.ts'
import { covers } from './sayings/covers.ts'
import { voiceOf } from './voice-of.ts'

/** Who says so, for every figure of an article. */
export interface Speakers {
  of(sentence: number, clause: Clause, figure: FigureMention): Attribution[]
}

/** Reads who speaks in an article, from its first sentence to its last. */
export function readSpeakers(
  document: Document,
  sentences: readonly ParsedSentence[],
  focus: Focus,
  main: EntityMention | null,
): Speakers {
  const listener = new Listener({ paper: document.source.outlet, main, focus, sentences })
  const quotationsIn = inSentences(quotationsOf(document))
  const said = sentences.map((parsed, index) => listener.hear(parsed, index, quotationsIn(parsed)))
  const speaking = speakingIn(said)
  return {
    of(index, clause, figure) {
      const [here, parsed] = [said[index], sentences[index]]
      if (here === undefined || parsed === undefined) return []
      const named = saidByWords(here, clause, figure)
      if (named.length > 0) return named
      if (here.sayings.some(({ saying }) => saying.clause === clause)) return []
      const voice = voiceBefore(here, parsed, index, clause)
      if (voice !== null) return [voice]
      const quotation = here.quotations.find((one) => one.start <= figure.start && figure.end <= one.end)
      if (quotation !== undefined) return [...speakerOf(quotation, sentences, speaking, index)]
      if (here.sayings.some(({ names }) => names.length > 0)) return []
      return isReported(parsed, here.before) ? [...here.before] : toldNext(sentences, said, index)
    },
  }
}

/** By a word of saying that covers the clause, its own first where it has no verb; of when something is said nobody says so. */
function saidByWords({ sayings, parts }: Said, clause: Clause, { figure }: FigureMention): Attribution[] {
  const covering = sayings.filter(
    ({ saying }) => covers(saying, clause, parts) && !(saying.scope === 'own' && figure.kind === 'date'),
  )
  const own = clause.verb === null ? covering.filter(({ saying }) => saying.clause === clause) : []
  return unique((own.length > 0 ? own : covering).flatMap(({ names }) => names))
}

/** "Die Banker heben den Daumen: Es gehe um 3 Millionen." */
function voiceBefore({ sayings }: Said, parsed: ParsedSentence, index: number, clause: Clause): Attribution | null {
  if (clause.index === 0 || !isToldByAnother(clause, true) || sayings.length > 0) return null
  const voice = voiceOf(parsed, index)
  return voice === undefined || voice.isCompany ? null : voice.named
}

/** "…. Das teilte X mit.": who the next sentence of the paragraph says told this one. */
const toldNext = (sentences: readonly ParsedSentence[], said: readonly Said[], index: number): Attribution[] =>
  sentences[index + 1]?.sentence.block === sentences[index]?.sentence.block
    ? unique(said[index + 1]?.sayings.flatMap(({ saying, names }) => (saying.scope === 'preceding' ? names : [])) ?? [])
    : []
