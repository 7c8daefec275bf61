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

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** All nouns of a first part, with its joint, and a last one: "auftrags" and "plus". */
export const compounds = (firsts: string, lasts: string): string =>
  words(firsts)
    .flatMap((first) => words(lasts).map((last) => `${first}${last}`))
    .join(' ')

/** Defines a class of words; both lists are written as one string with blanks. */
export const eventClass = <Id extends string>(
  id: Id,
  lists: { verbs?: string; nouns?: string; words?: string },
): EventClass<Id> => ({
  id,
  verbs: words(lists.verbs ?? ''),
  nouns: words(lists.nouns ?? ''),
  words: words(lists.words ?? ''),
})
