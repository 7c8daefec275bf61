import { multiples } from '../../lexicon/de/events/compared-words.ts'
import { deductions, leftOutNouns } from '../../lexicon/de/events/result-parts.ts'
import { rangeNouns, rangePlaces } from '../../lexicon/de/events/size-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/**
 * "im Vergleich zum Vorjahr", "zum Vergleich" is no settlement, "geht auf das Konto der Werke" no account, "an Wert gewonnen", "die Hälfte ihres
 * Wertes eingebüßt" no share, "das Doppelte des Umsatzes" none of turnover, "das untere Ende der Spanne" none of prices.
 */
export const isIdiom = ({ preposition, link, governor, head }: Phrase, { units, verb }: Clause): boolean =>
  (/^(in|zu)$/.test(preposition) &&
    head.norm === 'vergleich' &&
    // "In einem Vergleich mit den Behörden" is one.
    units[units.indexOf(head) - 1]?.kind === 'preposition') ||
  (preposition === 'auf' && head.norm === 'konto' && verb?.lemma === 'gehen') ||
  (preposition === 'an' && head.norm === 'wert') ||
  (link === 'genitive' && multiples.test(governor?.head.norm ?? '')) ||
  (rangeNouns.test(head.norm) &&
    !/^(preis|angebots|zeichnungs)/.test(head.norm) &&
    rangePlaces.test(governor?.head.norm ?? '')) ||
  (link === 'genitive' && /^wert(e?s)$/.test(head.norm) && governor?.head.figure?.figure.kind === 'percent')

/** "verdiente vor Zinsen und Steuern 40 Millionen": what a result leaves out is not what the sum is. */
export const isLeftOut = ({ preposition, head, index, governor }: Phrase, { phrases }: Clause): boolean =>
  isDeducted(governor) ||
  (leftOutNouns.has(head.norm) && (BEFORE.has(preposition) || (preposition === '' && opensLeftOut(phrases, index - 1))))

/** "nach Abzug aller Kosten" */
const isDeducted = (governor: Phrase | null): boolean =>
  governor !== null && deductions.test(governor.head.norm) && BEFORE.has(governor.preposition)

/** The first of a list: "vor Zinsen, Steuern und Abschreibungen". */
const opensLeftOut = (phrases: Clause['phrases'], index: number): boolean => {
  const phrase = phrases[index]
  return (
    phrase !== undefined &&
    (BEFORE.has(phrase.preposition) ||
      (phrase.preposition === '' && leftOutNouns.has(phrase.head.norm) && opensLeftOut(phrases, index - 1)))
  )
}

/** "ein Ergebnis vor Zinsen, Steuern und Abschreibungen": the noun that such a list hangs on. */
export const resultLeavingOut = (phrase: Phrase, clause: Clause): Phrase | null => {
  if (!isLeftOut(phrase, clause)) return null
  let first = phrase
  while (first.preposition === '' && first.index > 0) first = clause.phrases[first.index - 1] ?? first
  return first.governor
}

/** "vor Zinsen", "nach Steuern" */
const BEFORE: ReadonlySet<string> = new Set(['vor', 'nach'])
