/* Books of account, and other nouns that only say how a sum is counted. */

import { wordSet } from '../../word-set.ts'

/** Where somebody keeps what he owns: "mit 3 Millionen in den Büchern". */
export const accountNouns = wordSet('bücher büchern bilanz')

/** Nouns behind a preposition that do not say what a sum is: "zu Buche", "im Schnitt". */
export const emptyNouns = wordSet('buche büchern bilanz schnitt mittel durchschnitt vergleich ende anfang')
