/* Words beside a share of a company that say what becomes of it, and which share it is. */

import { wordSet } from '../../word-set.ts'

/** Nouns of a share of a company, plain or as the last part: "Aktienpaket". */
export const stakeNoun = /(anteil|beteiligung|paket)s?$/

/** Nouns of what somebody holds: "gibt seinen Bestand ab". */
export const holdingNouns = wordSet('bestand bestände paket restpaket')

/** "vertreten waren 82 Prozent des Kapitals", "das anwesende Kapital": who has come to a meeting. */
export const attending = /^(vertreten|anwesend|präsent)(e[nmrs]?)?$/

/** Verbs of shares that have to come together: "es müssen 50 Prozent zusammenkommen". */
export const gatheringVerbs = wordSet(
  'zusammen|kommen dazu|kommen kommen an|dienen ein|reichen an|nehmen vor|liegen zu|stimmen',
)

/** Verbs that say of much beside shares where it is. */
export const lyingVerbs = wordSet('liegen verbleiben hängen verfügen bleiben stellen')

/** Verbs by which somebody aims at a share. */
export const strivingVerbs = wordSet('an|streben an|peilen an|visieren zielen ab|zielen streben visier~nehmen')

/** What lets somebody take more shares, if he likes: "hat die Option, auf 49 Prozent zu erhöhen". */
export const optionNouns = /(option|recht|möglichkeit|plan|pläne|absicht)(s|en)?$/

/** The verb by which somebody joins where it is reflexive, and holds where it is not. */
export const joiningVerb = 'beteiligen'
