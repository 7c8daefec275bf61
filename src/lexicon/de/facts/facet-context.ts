/** Ordinals and words for more. */
export const ordinalWord = /^(?:erste|zweite|dritte|weitere|zusätzliche)[nmrs]?$|^(?:zusätzlich$|nochmal|abermal)/

/** What comes one after the other: "erster Schritt", "die zweite Tranche". */
export const instalments = /^(?:schritt|rate|tranche|zahlung|teilzahlung|teilbetrag|etappe|phase)/

/** What makes a first of several, and the words before it that do: "den Anfang machen", not "Anfang März". */
export const beginning = 'anfang'
export const beforeBeginning: ReadonlySet<string> = new Set(['am', 'den', 'zum'])

/** Words before a country or a department that make it a place: "in Deutschland", not "Deutschlands größter Händler". */
export const placing: ReadonlySet<string> = new Set(['in', 'im', 'aus', 'innerhalb', 'für', 'den', 'der'])

/** How a paper calls its own country: "bei uns", not "unsere" nor "uns" alone. */
export const ours = 'uns'
export const ourPlace = 'bei uns'

/** Says that parts are added up, but not where it names another one: "zusammen mit Selmo". */
export const together = 'zusammen'
export const togetherWith = 'zusammen mit'

/** Words that begin so and add nothing up: "Zusammenbruch", "Zusammenarbeit". */
export const notTogether =
  /^zusammen(?:b[rl]|gebr|h[aäi]|geh[aäö]|arbeit|gearb|schl|geschl|setz|ges|kunft|künft|fass|gefass|st|gest|pr|wuchs|wachs|gew|leb)/

/** Beginnings of names of countries. */
export const country = /^(deutschland|europa|amerika|usa|nordamerika|vereinigte|china|österreich|schweiz)/

/** Beginnings of adjectives of countries. */
export const inhabitant =
  /^(deutsche|amerikanisch|us-amerikanisch|europäisch|chinesisch|österreichisch|schweizer|heimisch)/

/** They say since when behind "einer" alone: not "dritte Woche", "im laufenden Monat"; "Wochenfrist" says so by itself. */
export const weekOrMonth = /^(?:woche|monat)(?!\p{L}*frist)/u

/** The article before a week or month that is a span of time. */
export const oneOf = /^eine[mnr]?$/u

/** Forms of "kommen". */
export const coming = /^(?:komm|kam)/

/** Gives the amount behind it to each of several, and is not what a price is for: "je 200 Millionen", not "3 Euro je Aktie". */
export const toEach = /(?<!\p{L})(?:je|jeweils)(?: \p{Ll}+){0,2} $/iu

/** Together, of what several hold or pay; what is done together else is one deed: "gemeinsam ein Gebot über 3 Milliarden". */
export const jointly = 'gemeinsam'
