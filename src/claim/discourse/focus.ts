import { nounClasses } from '../../lexicon/de/events/noun-index.ts'
import { judges } from '../../lexicon/de/statement/sources.ts'
import type { EntityMention } from '../../model/entity.ts'
import { fits } from '../roles/fits.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'
import { functionsOf } from '../syntax/who.ts'

/** "die Seestern-Aktie" is about Seestern, "der Seestern-Schock" is not. */
export const standsForItself = ({ head }: EntityMention): boolean =>
  head === undefined || nounClasses(head.split('-').at(-1)?.toLowerCase() ?? '').some((id) => OWN.has(id))
const OWN = new Set(['share', 'share-word', 'headcount', 'revenue', 'profit'])

/** "Analysten von Seestern", "auf Tradegate", "die Tochter von Nordwind": who judges, who owns and where shares are traded is not who is spoken of. */
function isAside(mention: EntityMention, { clauses }: ParsedSentence): boolean {
  const phrase = clauses.flatMap(({ phrases }) => phrases).find(({ head }) => head.mention === mention)
  if (phrase === undefined || phrase.preposition === '') return false
  const venue = mention.entity?.sectors.includes('exchange') === true
  // "die Wasserstofftochter von Nordwind" is not Nordwind.
  if (phrase.preposition === 'von' && phrase.governor?.head.kind === 'entity') return true
  return venue || (phrase.governor?.head.kind === 'noun' && judges.has(phrase.governor.head.norm))
}

/** The company a sentence is about: its subject, else the last company named before `at`. */
function focusIn(parsed: ParsedSentence, at: number): EntityMention | null {
  const before = parsed.mentions.filter(
    (mention) =>
      mention.start < at && fits('company', mention) && standsForItself(mention) && !isAside(mention, parsed),
  )
  const subjects = parsed.clauses
    .map((clause) => functionsOf(clause).subject?.mention)
    .filter((mention) => fits('company', mention))
  return subjects.find((mention) => mention !== undefined && mention.start < at) ?? before.at(-1) ?? null
}

/** The company in focus at a figure: the subject of its clause, else of its sentence, else of the sentences before it in the same paragraph. */
export function focusAt(
  sentences: readonly ParsedSentence[],
  index: number,
  at: number,
  clause: Clause | null,
): EntityMention | null {
  const own = clause === null ? undefined : functionsOf(clause).subject?.mention
  if (fits('company', own)) return own
  for (let back = index; back >= 0 && back > index - 4; back--) {
    const parsed = sentences[back]
    if (parsed === undefined || (back !== index && parsed.sentence.block !== sentences[index]?.sentence.block))
      return null
    const found = focusIn(parsed, back === index ? at : Number.POSITIVE_INFINITY)
    if (found !== null) return found
  }
  return null
}
