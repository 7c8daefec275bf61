/** Nouns that bring who is bought with "an", "von" or a genitive: "Anteil am Unternehmen", "Übernahme der Firma". */
export const nounsOfBought =
  /(übernahme|kauf|erwerb|anteile?n?|beteiligung|aktien?|einstieg|mehrheit|börsengang|papieren?|aktionäre?n?|anteilseignern?|aktienkapitals?|kapitals?|bewertung|marktwert|börsenwert|unternehmenswert|besitzer|eigentümer|eigner|engagement)$/

/** Nouns of what who buys puts forward. */
export const nounsOfBuyer = /(angebots?|offerte|gebots?|avancen|kaufpläne|kaufinteresse|übernahmepläne)$/

/** Verbs whose subject buys. */
export const verbsOfBuyer =
  /^(kauft|kaufte|übernimmt|übernahm|erwirbt|erwarb|schluckt|schluckte|bietet|bot|zahlt|zahlte)$/

/** Verbs that say with a bid who buys: "legte eine Offerte vor". */
export const biddingVerbs =
  /^(legt|legte|unterbreitet|unterbreitete|macht|machte|erhöht|erhöhte|bessert|besserte|stockt|stockte|gab|gibt|will|hat)$/

/** Infinitives whose object is bought: "will X kaufen", "X zu übernehmen". */
export const infinitivesOfBuyer = /^(zu)?(kaufen|übernehmen|erwerben|schlucken|aufkaufen)$/

/** Verbs behind "an X", "bei X": whoever does this buys shares of X. */
export const holdingVerbs = /^(beteiligt|beteiligen|eingestiegen|einsteigen)$/

/** Verbs before "bei X": "steigt bei X ein". */
export const enteringVerbs = /^(steigt|stieg|einsteigt)$/

/** Verbs whose subject is owned. */
export const belongingVerbs = /^gehört(e|en)?$/

/** Second parts of compounds with the name of who is bought: "die X-Aktie". */
export const headsOfBought =
  /^(kapitals?|aktien?|anteile?n?|papieren?|aktionäre?n?|übernahme|kauf|mehrheit|beteiligung|börsengang)$/

/** Second parts of compounds with the name of who buys: "die X-Offerte". */
export const headsOfBuyer = /^(angebot|offerte|gebot|kaufangebot|übernahmeangebot)$/
