/** Another figure that is said to come on top: "5000 fallen weg, weitere 6000 werden ausgegliedert". */
export const onTopBehind =
  /\b(?:weitere[nr]?|zusätzliche?n?|nochmals|hinzu kommen|dazu kommen)\s+(?:\p{L}+\s+){0,2}\d/iu

/** The whole that a figure is said to be a part of: "566 Millionen der nötigen 600 Millionen". */
export const wholeBehind = /^\s*(?:der|von den|von insgesamt|aus den)\s+(?:\p{Ll}+\s+){0,2}\d/u

/** The time that an amount is said to be from: "die 15 Milliarden von Anfang des Jahres", "die 5 Milliarden vom Sommer", "die 4 von damals". */
export const ofFormerTime =
  /^(?:\s+\p{Lu}\p{L}+)?\s+(?:von|vom|aus dem)\s+(?:vergangenen |vorigen |letzten |letztem |vergangenem )?(?:Anfang|Mitte|Ende|Vorjahr|Vormonat|Vorquartal|Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|vor (?:einem|einer|zwei|drei|vier|fünf|\d+) (?:Jahr|Monat|Woche)|damals|einst|(?:19|20)\d\d)(?!\s+(?:\p{L}+\s+)?bis)/u

/** A clause that says more of the noun before its comma: "die Spanne, die von 24 bis 29 Euro reichte". */
export const relativeClause = /^\s+(?:\p{Ll}+ )?(?:der|die|das|dem|den|denen|dessen|deren)\s(?=\p{Ll}|\d)/u

/** Words that join another figure to one. */
export const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', 'oder'])

/** Before a number they open the whole that the figure before it is a part of: "700 der weltweit 1200 Leute". */
export const wholeOpeners: ReadonlySet<string> = new Set(['der', 'ihrer', 'seiner'])

/** Prepositions that open what belongs to the next figure. */
export const openingPrepositions: ReadonlySet<string> = new Set(['bei', 'auf', 'mit', 'von'])
