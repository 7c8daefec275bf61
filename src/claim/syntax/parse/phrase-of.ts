import { agreeingCases } from '../../../lexicon/de/grammar/agreeing-cases.ts'
import { ANY } from '../../../lexicon/de/grammar/determiners.ts'
import type { Phrase } from '../clause.ts'
import type { Unit } from '../unit.ts'
import { linkOf, type Opening } from './link-of.ts'

/** The phrase of a head by what opened it, hung on the phrase `before` it where it belongs there. */
export function phraseOf(head: Unit, opening: Opening, before: Phrase | null, index: number): Phrase {
  // "des Bundes", "Nordwinds": a name may tell its case itself.
  const inflected = head.kind === 'entity' && head.cases !== ANY
  const allowed = inflected ? head.cases : opening.cases
  const cases = isCommonNoun(head) ? agreeingCases(allowed, leadingWord(head)) : allowed
  const link = linkOf(head, { ...opening, cases, determined: opening.determined || inflected }, before)
  return {
    head,
    preposition: link === 'counted' ? (before?.preposition ?? '') : opening.preposition,
    cases,
    governor: link === null ? null : link === 'preposition' ? measuredBy(before, head) : before,
    link,
    joins: null,
    index,
  }
}

/** A noun, a description or a name of several words ("der Konzern", "der Presse-Agentur"): the gender of its leading word tells what the article can be. */
const isCommonNoun = ({ kind, mention, norm }: Unit): boolean =>
  kind === 'noun' || mention?.how === 'description' || (kind === 'entity' && /[\s-]/.test(norm))
/** The last word, "die Presse-Agentur", "der Hafen und Logistik AG", or the one that others hang on, "der Verband der Seeleute"; of a state with its kind the first, "der Freistaat Sachsen". */
function leadingWord({ kind, text, norm, mention }: Unit): string {
  if (mention?.entity?.kind === 'state' && /^\p{Lu}\S* \p{Lu}\S*$/u.test(text)) return norm.slice(0, norm.indexOf(' '))
  const hanging = kind === 'entity' ? text.search(/ (?!und )\p{Ll}/u) : -1
  return lastWord(hanging < 0 ? norm : norm.slice(0, hanging))
}
const lastWord = (norm: string): string => norm.slice(Math.max(norm.lastIndexOf(' '), norm.lastIndexOf('-')) + 1)

/** "das Angebot von 3 Millionen von Seestern", "der Auftrag über 3 Millionen für Busse": what follows a noun's sum is the noun's. */
function measuredBy(before: Phrase | null, { kind }: Unit): Phrase | null {
  const isSum = before?.head.figure?.figure.kind === 'money' && MEASURING.has(before.preposition) && kind !== 'figure'
  const measured = isSum && before.link === 'preposition' ? before.governor : null
  return measured?.head.kind === 'noun' ? measured : before
}
/** Prepositions by which a noun says how much it is; "für 3 Millionen" goes with the verb. */
const MEASURING: ReadonlySet<string> = new Set(['von', 'über', 'in', 'um', 'zu', 'auf'])
