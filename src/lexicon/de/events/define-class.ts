import { type Words, wordsOf } from '../../word-set.ts'

/** Words that evoke one kind of event or state. Frames name classes; words live only here. */
export interface EventClass<Id extends string = string> {
  readonly id: Id
  /** Verb lemmas; "|" after a separable particle ("zu|legen"), "~" after the noun of an idiom ("hand~nehmen"). */
  readonly verbs: readonly string[]
  /** Noun stems in lower case, also the last part of a compound; "=" before a word that must stand alone, "~" before one that is only a last part. */
  readonly nouns: readonly string[]
  /** Other words that speak for the class, as they stand: "wert", "höher". */
  readonly words: readonly string[]
}

/** All nouns of a first part, with its joint, and a last one: "auftrags" and "plus". */
export const compounds = (firsts: string, lasts: string): string =>
  wordsOf(firsts)
    .flatMap((first) => wordsOf(lasts).map((last) => `${first}${last}`))
    .join(' ')

/** Defines a class of words. */
export const eventClass = <Id extends string>(
  id: Id,
  lists: { verbs?: Words; nouns?: string; words?: string },
): EventClass<Id> => ({
  id,
  verbs: wordsOf(lists.verbs ?? ''),
  nouns: wordsOf(lists.nouns ?? ''),
  words: wordsOf(lists.words ?? ''),
})
