import type { Cue } from '../../lexicon/de/facts/cue-words.ts'
import { looksBack, type TimeSpan } from '../../lexicon/de/facts/time-words.ts'
import type { Claim, RoleName } from '../../model/claim.ts'
import { cuesOf } from './cues-of.ts'
import { clauseOf, nearWords } from './near-words.ts'
import { type SentenceFigures, sentenceFigures } from './sentence-figures.ts'
import { statedBy } from './stated-by.ts'
import { type TellingWords, tellingWords } from './telling-words.ts'
import { timeSpanOf } from './time-span.ts'

/** What a claim answers, apart from its value. */
export interface Question {
  readonly claim: Claim
  /** Qualifiers that the claim states, and facets that the words beside its figure name; keys sorted. */
  readonly stated: ReadonlyMap<string, string>
  readonly cues: ReadonlySet<Cue>
  /** Does its clause look back at what had been before, whatever day its article came out? */
  readonly looksBack: boolean
  /** How long the time is that a result is told of, where period or sentence say so. */
  readonly span: TimeSpan | undefined
  /** Longer words beside the figure, cut to their stems: what it is about when nothing else tells. */
  readonly context: ReadonlySet<string>
  /** The articles that it came with, where it was added to a fact on the guess that it was misread. */
  readonly guessed?: string
  /** The role in which it names another party than its fact's other articles, where that is all that keeps them apart. */
  readonly rival?: RoleName
  /** The figures of its sentence; days, durations aside. */
  readonly told: SentenceFigures
  /** What sets its sentence off from the others; built on first use. */
  readonly words: () => TellingWords
}

/** Reads what claims answer, each beside all others. */
export function questionsOf(claims: readonly Claim[]): Question[] {
  const wordsOf = tellingWords(claims)
  const toldOf = sentenceFigures(claims)
  return claims.map((claim) => {
    const near = nearWords(claim)
    const stated = statedBy(claim, near)
    return {
      claim,
      stated,
      cues: cuesOf(claim, near),
      looksBack: looksBack.test(clauseOf(claim)),
      span: timeSpanOf(claim, stated.get('period')),
      context: new Set(near.filter(({ word }) => word.length >= longer).map(({ word }) => word.slice(0, stem))),
      told: toldOf(claim),
      words: once(() => wordsOf(claim)),
    }
  })
}

/** Letters of a word that says what a figure is about, and those of its stem. */
const longer = 5
const stem = 7

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
