import { leftOutNouns } from '../../lexicon/de/events/figure-contexts.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "im Vergleich zum Vorjahr", "zum Vergleich" is no settlement, "geht auf das Konto der Werke" no account, "an Wert gewonnen", "die Hälfte ihres Wertes eingebüßt" no share. */
export const isIdiom = ({ preposition, link, governor, head }: Phrase, { units, verb }: Clause): boolean =>
  (/^(in|zu)$/.test(preposition) &&
    head.norm === 'vergleich' &&
    // "In einem Vergleich mit den Behörden" is one.
    units[units.indexOf(head) - 1]?.kind === 'preposition') ||
  (preposition === 'auf' && head.norm === 'konto' && verb?.lemma === 'gehen') ||
  (preposition === 'an' && head.norm === 'wert') ||
  (link === 'genitive' && /^wert(e?s)$/.test(head.norm) && governor?.head.figure?.figure.kind === 'percent')

/** "verdiente vor Zinsen und Steuern 40 Millionen": what a result leaves out is not what the sum is. */
export const isLeftOut = ({ preposition, head, index }: Phrase, { phrases }: Clause): boolean =>
  (BEFORE.has(preposition) || (preposition === '' && BEFORE.has(phrases[index - 1]?.preposition ?? ''))) &&
  leftOutNouns.has(head.norm)

/** "vor Zinsen", "nach Steuern" */
const BEFORE: ReadonlySet<string> = new Set(['vor', 'nach'])
