const stems =
  `früher damalig ehemalig einstig vormalig bisherig ander weiter zusätzlich fremd konkurrierend rivalisierend zweit dritt viert vergleichbar ähnlich
  ausländisch lokal örtlich regional meist viel größt groß einzeln jeweilig betroffen befragt übrig restlich`.split(
    /\s+/,
  )

/** "der damalige Eigentümer", "die andere Bank": adjectives by which a noun means somebody else than was spoken of. */
export const distancing: ReadonlySet<string> = new Set(
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em', 'ere', 'eren'].map((ending) => stem + ending)),
)

/** Names of peoples that before a name say where it is from: "die Schweizer Seestern". */
export const peoplesAsAdjectives: ReadonlySet<string> = new Set(['schweizer', 'luxemburger', 'liechtensteiner'])

/** An adjective without its ending. */
export const stemOfAdjective = (norm: string): string => norm.replace(/(e|en|er|es|em)$/, '')

/** Is the word, as it is written, made like an adjective of a place: "die Leondinger Firma"? */
export const looksLikePlaceAdjective = (text: string): boolean => /^\p{Lu}\p{L}{2,}er$/u.test(text)

/** Is the word, as it is written, made like an adjective before its noun? */
export const looksLikeAdjective = (text: string): boolean => /^\p{Ll}{3,}(e|en|er|es|em)$/u.test(text)

const OTHERS =
  /^(übrige|andere|restliche|sonstige|weitere|meiste|viele|mehrere|zahlreiche|einige|sämtliche|alle)[nrms]?$/

/** "die übrigen fünf Anbieter", "andere Hersteller": does the word say that those are meant who were not spoken of? */
export const pointsToOthers = (norm: string): boolean => OTHERS.test(norm)

/** Adjectives that put things in an order or a rest, and tell nothing of what they are: "weitere 30 Millionen". */
export const orderingAdjectives =
  /^(weiter|restlich|übrig|verbleibend|ander|zusätzlich|fehlend|letzt|erst|zweit|dritt)e[nrs]?$/

/** "der größte Auftrag der Nordwind": ranked among all that somebody has had. */
export const rankingAdjectives = /^(größt|grösst|höchst|wichtigst|bedeutendst|umfangreichst|teuerst|erst)e[nmrs]?$/

const WITH_PHRASES =
  /^(tätig|ansässig|aktiv|wohnhaft|sesshaft|zuständig|verantwortlich|abhängig|unabhängig|erfolgreich|verfügbar|erhältlich|gültig|fällig|üblich|reich|stark|schwach|nah|fern|frei)e[nmrs]?$/

/** "die im Großhandel tätige Firma": an adjective that a phrase may stand before, like a participle. */
export const takesPhrase = (norm: string): boolean => WITH_PHRASES.test(norm)

/** Behind a sum they say how much something weighs, or is worth: "2 Milliarden Euro schwer". */
export const weighingAdjectives = /^(wert|(schwer|teuer|teur)(e[nmrs]?)?)$/
