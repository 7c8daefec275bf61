import { wordSet } from '../../word-set.ts'

/** Verbs by which something is somebody's, and who owns it is named beside: "untersteht der Seestern AG". */
export const belongingVerbs = wordSet('gehören unterstehen an|gehören')

/** Nouns of a share, as the last part too, of whose "von" or genitive says the owner; "die Mehrheit von", "Aktien der" say of which company. */
export const ownedNouns = /(anteils?|beteiligung|(?<!daten)pakete?s?)$/

/** Who gives public money without a name: "vom Steuerzahler", "aus dem Filmfonds", "der öffentlichen Hand". */
export const publicGivers = /(steuerzahlern?|fonds|hand|kassen?|topf|töpfen)$/
