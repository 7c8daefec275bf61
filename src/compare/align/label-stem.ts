import { labelEndings, labelFillers, labelHead } from '../../lexicon/de/facts/label-words.ts'

/** A label's words without endings and articles, in alphabetical order: "Umsatz der Sparte" and "Sparten-Umsatz" are one. */
export const labelStem = (label: string): string =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !labelFillers.has(word))
    .map(labelHead)
    .map((word) => (word.length > 5 ? word.replace(labelEndings, '') : word))
    .sort()
    .join(' ')

/** Letters of a word that may be the head of a compound. */
const shortestHead = 4

/** Is the one the head of the other's compound, whatever ending either has: "Nachtzüge" and "Züge"? */
const isHeadOf = (head: string, compound: string): boolean =>
  head.length >= shortestHead && (compound.endsWith(head) || compound.endsWith(head.replace(labelEndings, '')))

/**
 * Do two labels mean the same, is one the head of the other's compound ("Vollzeitstellen", "Stellen"), or does it say part of what the
 * other says in several words ("Zustimmung zur Kapitalerhöhung", "Zustimmung zu Kapitalerhöhung und Ermächtigung")?
 */
export function sameLabel(a: string, b: string): boolean {
  const [x, y] = [labelStem(a), labelStem(b)]
  if (x === y) return true
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  const [few, many] = [short.split(' '), new Set(long.split(' '))]
  if (few.length > 1) return few.every((word) => many.has(word))
  return many.size === 1 && isHeadOf(short, long)
}

/** Do two free descriptions share a telling word? */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(labelStem(a).split(' '))
  return labelStem(b)
    .split(' ')
    .some((word) => word.length > 3 && words.has(word))
}
