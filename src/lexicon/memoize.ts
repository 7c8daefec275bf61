const MOST_REMEMBERED = 20_000

/** A pure function of a word that remembers what it said of the words it saw; forgets all when it has seen too many. */
export function memoize<T>(of: (word: string) => T): (word: string) => T {
  const seen = new Map<string, T>()
  return (word) => {
    const known = seen.get(word)
    if (known !== undefined || seen.has(word)) return known as T
    if (seen.size >= MOST_REMEMBERED) seen.clear()
    const said = of(word)
    seen.set(word, said)
    return said
  }
}
