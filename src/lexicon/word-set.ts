/** Words: listed in one string, parted by white space, or a set of them. */
export type Words = string | ReadonlySet<string>

/** The words of a list, in order. */
export const wordsOf = (list: Words): readonly string[] =>
  typeof list === 'string' ? list.split(/\s+/).filter((word) => word !== '') : [...list]

/** One set of all words of these lists. */
export const wordSet = (...lists: readonly Words[]): ReadonlySet<string> => new Set(lists.flatMap(wordsOf))
