import { inflectedFirst } from '../../lexicon/de/entity/legal-forms.ts'
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

/** The pieces of a name in all cases its first word can stand in: "Deutsche Bahn", "Deutschen Bahn", "Deutscher Bahn". */
export function writtenForms(name: string): string[][] {
  const parts = pieces(name)
  const [first = '', ...rest] = parts
  if (rest.length === 0 || !inflectedFirst.test(first)) return parts.length === 0 ? [] : [parts]
  return ['', 'n', 'r'].map((ending) => [first + ending, ...rest])
}
