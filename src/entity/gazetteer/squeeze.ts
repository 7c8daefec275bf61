import { inflectedFirst, inflectedLast } from '../../lexicon/de/entity/legal-forms.ts'
/** A name without what writers vary: lower case, no blanks, hyphens, dots; "Pro Sieben Sat 1" and "ProSiebenSat.1" are the same. */
export const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}&+]+/gu, '')

/** Where a name may be cut by writers: at blanks, hyphens and signs, between "Thyssen" and "Krupp", between letters and digits. */
const CUT = /[\s\-–.,/'’!]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?=[&+])|(?<=[&+])/u

/** The pieces of a name as writers may cut it, squeezed: "ProSiebenSat.1" -> pro, sieben, sat, 1. */
export const pieces = (name: string): string[] =>
  name
    .split(CUT)
    .map(squeeze)
    .filter((piece) => piece !== '')

/** The pieces of a name in all cases that its first or last word can stand in: "Deutsche Bahn", "Deutscher Bahn", "Adler Modemärkten". */
export function writtenForms(name: string): string[][] {
  const parts = pieces(name)
  const [first = '', ...rest] = parts
  if (parts.length === 0) return []
  if (rest.length > 0 && inflectedFirst.test(first)) return ['', 'n', 'r'].map((ending) => [first + ending, ...rest])
  const last = rest.at(-1) ?? ''
  return inflectedLast.test(last) ? ['', 'n'].map((ending) => [first, ...rest.slice(0, -1), last + ending]) : [parts]
}
