import { eventClasses } from './event-classes.ts'
import { indexNouns } from './index-nouns.ts'

const others = new Map<string, string[]>()
for (const { id, words } of eventClasses)
  for (const word of words) others.set(word, [...new Set([...(others.get(word) ?? []), id])])

/** The event classes of a word that is neither noun nor verb: "wert", "höher". */
export const wordClasses = (norm: string): readonly string[] => others.get(norm) ?? []

/** The event classes of a noun (in lower case). */
export const nounClasses = indexNouns(eventClasses)

/** Event classes of the last part of a compound or of what a count counts: "Seestern-Aktien", "neue Stellen". */
export const headClasses = (text: string): readonly string[] =>
  nounClasses((text.split(/[-\s]/).at(-1) ?? text).toLowerCase())

/** "Seed-Finanzierung", "Series-A-Investment", "Serie C-Finanzierung": the first part says that it is a round. */
const ROUND =
  /^((pre-?)?(seed|serien?|series|growth|venture|bridge)-([a-h]-)?|[a-h]-)(finanzierung|investment|investition|kapital|serie)$/

/** "Lead-Investorin", "Lead-Geldgeber": the first part says that it leads. */
const LEAD = /^(co-)?lead-(investor|investorin|investoren|geldgeber|kapitalgeber)$/

/** "Deutschland-Geschäft": a part of a company, while a "Milliarden-Geschäft" is a deal. */
const PART = /^(?!(milli|mega|riesen|gegen|tausch)).*-geschäfte?s?$/

/** Event classes of a noun as it is written, hyphens included: mostly those of its last part. */
export function compoundClasses(text: string): readonly string[] {
  const norm = text.toLowerCase()
  if (ROUND.test(norm)) return nounClasses('finanzierungsrunde')
  if (LEAD.test(norm)) return nounClasses('leadinvestor')
  return PART.test(norm) ? nounClasses('auslandsgeschäft') : headClasses(text)
}
