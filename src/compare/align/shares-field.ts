import { complement, purposeFields } from '../../lexicon/de/facts/purpose-fields.ts'

/** Letters from which a part may stand inside a compound. */
const inside = 5

/** The fields of a purpose: those of the part that stands last, as the head of a compound does ("Chip-Werk" is a plant). */
function fieldsOf(purpose: string): readonly string[] {
  const [head = '', ...rest] = purpose.toLowerCase().split(complement)
  const at = (part: string): number => {
    const place = head.lastIndexOf(part)
    return part.length >= inside || isWord(head, part, place) ? place : -1
  }
  const places = Object.entries(purposeFields).map(([field, parts]) => ({ field, place: Math.max(...parts.map(at)) }))
  const last = Math.max(...places.map(({ place }) => place))
  if (last >= 0) return places.filter(({ place }) => place === last).map(({ field }) => field)
  return rest.length > 0 ? fieldsOf(rest.join(' ')) : []
}

const isWord = (text: string, part: string, place: number): boolean =>
  !/\p{L}/u.test(text.charAt(place - 1)) && !/\p{L}/u.test(text.charAt(place + part.length))

/** Is money for the one spent in a field of the other? */
export function sharesField(a: string, b: string): boolean {
  const known = new Set(fieldsOf(a))
  return fieldsOf(b).some((field) => known.has(field))
}
