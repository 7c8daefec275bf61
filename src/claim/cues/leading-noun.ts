import { includingPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import type { ParsedSentence, Phrase } from '../syntax/clause.ts'
import type { Unit } from '../syntax/unit.ts'
import type { Governor } from './governors-of.ts'

/** The noun right before a colon, comma or bracket before the figure: "Umsatz: 2 Milliarden", "die Aktien an der Y AG (4 Prozent)". */
export function leadingNoun(parsed: ParsedSentence, phrase: Phrase): Governor | null {
  const { units } = parsed
  // "die Kapitalerhöhung, Umfang 80 Millionen": a size is of what it stands behind.
  const sized = phrase.governor?.head.classes.includes('amount') === true ? phrase.governor : phrase
  let at = units.indexOf(sized.head) - 1
  while (
    at >= 0 &&
    (units[at]?.kind === 'word' || units[at]?.kind === 'preposition' || units[at]?.kind === 'determiner')
  )
    at--
  const mark = units[at]
  if (mark?.kind !== 'break') return null
  // "die Dividende für 2024, 1,03 Euro"
  let back = at - 1
  while (units[back]?.figure?.figure.kind === 'date' || units[back]?.kind === 'preposition') back--
  // "Preis inklusive Schulden: 3 Milliarden": what is included is not what the sum is of.
  if (includingPrepositions.has(units[back - 1]?.norm ?? '')) back -= 2
  const last = units[back]
  if (last === undefined || last.kind === 'figure' || last.kind === 'verb') return null
  const owner = parsed.clauses.flatMap((clause) => clause.phrases).find((other) => other.head === last)
  // "30 Prozent Umsatzplus, 15 Prozent Marge": what one figure counts is not what the next one does.
  if (mark.norm !== ':' && owner?.link === 'counted' && owner.governor?.head.figure?.figure.kind === figureKind(phrase))
    return null
  const noun = owner?.head.kind === 'entity' && owner.governor?.head.kind === 'noun' ? owner.governor : owner
  if (noun === undefined) return null
  return {
    phrase: noun,
    place: mark.norm === ':' || isSumOf(noun, phrase, mark, units.slice(at + 1)) ? 'governor' : 'beyond',
  }
}

/** "Der Auftragseingang (3 Milliarden Euro) übertraf den Umsatz", "Der Preis, 3 Milliarden Euro, gilt als hoch": a sum alone in brackets, or between commas, is of the measure that it stands behind. */
const isSumOf = ({ head }: Phrase, figure: Phrase, mark: Unit, [next, end]: readonly Unit[]): boolean =>
  (mark.norm === '(' || (mark.norm === ',' && end?.kind === 'break')) &&
  next === figure.head &&
  figureKind(figure) === 'money' &&
  head.classes.some((id) => MEASURES.has(id))
const MEASURES: ReadonlySet<string> = new Set([
  'revenue',
  'profit',
  'loss',
  'business-figure',
  'other-measure',
  'no-result',
  'debt',
  'price',
  'plain-price',
  'takings',
  'valuation',
])

const figureKind = ({ head }: Phrase): string | undefined => head.figure?.figure.kind
