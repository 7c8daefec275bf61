/* Words by which something is said to have a size, and in which range it lies. */

import { wordSet } from '../../word-set.ts'

/** Verbs by which something has a value or size: "Der Auftrag hat einen Wert von N". */
export const owningVerbs = wordSet('haben besitzen auf|weisen erreichen')

/** Nouns of what an order, a loan or a programme comes to: "hat ein Volumen von N". */
export const sizeNouns = /(volumen|umfang|auftragswert|vertragswert|gesamtwert)s?$/

/** A range that a company gives: "eine Spanne von 3 bis 4 Millionen". */
export const rangeNouns = /(spanne|bandbreite|korridors?|zielrahmens?)$/

/** Where in a range something lies: "am oberen Ende der Spanne". */
export const rangePlaces = /^(endes?|rand(es)?|hälfte|drittel|mitte|bereichs?|viertel)$/
