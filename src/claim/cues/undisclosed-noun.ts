import { disclosure, isDenial, silence } from '../../lexicon/de/statement/silence.ts'
import type { Clause, ParsedSentence, Phrase } from '../syntax/clause.ts'

const PRICES: ReadonlySet<string> = new Set(['price', 'plain-price', 'takings'])

/**
 * "Über den Preis wurde Stillschweigen vereinbart. In Branchenkreisen ist von 3 Millionen die Rede": the sum that follows, of no noun itself, is
 * what nobody wants to tell.
 */
export function undisclosedNoun(
  parsed: ParsedSentence,
  clause: Clause,
  phrase: Phrase,
  before: ParsedSentence | null,
): Phrase | null {
  const { figure } = phrase.head
  if (figure?.figure.kind !== 'money' || figure.figure.per !== undefined) return null
  if (clause.kind !== 'main' || hasOwnNoun(clause, phrase)) return null
  const earlier = clause.index > 0 ? parsed.clauses.slice(0, clause.index) : (before?.clauses ?? [])
  if (earlier.some(({ units }) => units.some((unit) => unit.figure?.figure.kind === 'money'))) return null
  const told = earlier.find(isSilent)
  return told?.phrases.find(({ head }) => head.kind === 'noun' && head.classes.some((id) => PRICES.has(id))) ?? null
}

/** "keine Angaben", "nicht bekannt", "Stillschweigen". */
export const isSilent = ({ units }: Clause): boolean =>
  units.some(({ norm }) => silence.has(norm)) ||
  (units.some(({ norm }) => disclosure.has(norm)) && units.some(({ norm }) => isDenial(norm)))

/** Does the sum count a noun, or hang on one that is no mere circumstance ("in der Branche von 3 Millionen")? */
const hasOwnNoun = ({ phrases }: Clause, phrase: Phrase): boolean =>
  (phrase.governor !== null && (phrase.governor.preposition === '' || phrase.governor.head.classes.length > 0)) ||
  phrases.some(({ governor, link }) => governor === phrase && (link === 'counted' || link === 'genitive'))
