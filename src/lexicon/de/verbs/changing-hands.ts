import { wordSet } from '../../word-set.ts'

/** Verbs by which a company or a share of it changes hands by itself: "51 Prozent gehen an X". */
export const passingVerbs = wordSet('gehen über|gehen wandern wechseln fallen')

/** Verbs whose subject is a share, or the company it is in, and which say whose it is or where: "20 Prozent liegen bei X". */
export const sharesBelong = wordSet('gehören liegen hängen verbleiben bleiben')

/** Verbs that say where shares are: "27 Prozent stecken in einem Fonds". */
export const sharesLie = wordSet(sharesBelong, 'sein befinden stecken stehen entfallen')

/** Who does this to a company or a share lets it go. */
export const partingVerbs = wordSet(
  'verkaufen veräußern veräussern ab|geben ab|treten ab|stoßen ab|stossen trennen überlassen weiter|reichen',
)

/** Who does this "auf" somebody lets him have a share: "überträgt 20 Prozent auf X". */
export const conveyingVerbs = wordSet('übertragen überschreiben')

/** Who does this takes something from the one who has it, who stands in the dative: "kauft der Familie X ihren Anteil ab". */
export const wrestingVerbs = wordSet('ab|kaufen ab|nehmen ab|ringen weg|schnappen')

/** Whoever does this to shares has them then; if they were somebody's, he is not said to be paid. */
export const shareBuyingVerbs = wordSet('kaufen erwerben übernehmen sichern zu|kaufen auf|kaufen')

/** Who does this to a share gets it from somebody. */
export const gainingVerbs = wordSet(shareBuyingVerbs, wrestingVerbs, 'heraus|kaufen erhalten bekommen')

/** Who has a share does this with it. */
export const retainingVerbs = wordSet('haben halten behalten')

/** Who does this into the possession of something has it then: "kam in den Besitz von 98 Prozent". */
export const comingIntoVerbs = wordSet('kommen gelangen')

/** What staff does or has done to it that goes from one employer to another. */
export const movingOverVerbs = wordSet('übernehmen wechseln unter|kommen über|gehen über|wechseln wandern')

/** Verbs by which an owner lets its shares go, "bei" or "von" whom they are: "steigt bei Seestern aus", "macht bei Seestern Kasse". */
export const lettingGoVerbs = wordSet('aus|steigen zurück|ziehen verabschieden kasse~machen')

/** Verbs by which somebody comes to have part of a company, its "Prozent" being told: "erwirbt 40 Prozent an Y", "steigt mit 40 Prozent bei Y ein". */
export const partGainingVerbs = wordSet(
  shareBuyingVerbs,
  'beteiligen ein|steigen ein|kaufen hinzu|kaufen zeichnen greifen ergattern schnappen an|gehören gehören zu|greifen zu|legen',
)

/** What says of a share that its buyer had some of the company before, or has all or the most of it then: "weitere 10 Prozent". */
export const furtherShare =
  /^(weitere[nrs]?|restliche[nrs]?|übrige[nrs]?|verbleibende[nrs]?|ausstehende[nrs]?|fehlende[nrs]?|letzte[nrs]?|eigene[nrs]?|jeweils|je)$/
