/** Another figure that is said to come on top: "5000 fallen weg, weitere 6000 werden ausgegliedert". */
export const onTopBehind =
  /\b(?:weitere[nr]?|zusätzliche?n?|nochmals|hinzu kommen|dazu kommen)\s+(?:\p{L}+\s+){0,2}\d/iu

/** The whole that a figure is said to be a part of: "566 Millionen der nötigen 600 Millionen". */
export const wholeBehind = /^\s*(?:der|von den|von insgesamt|aus den)\s+(?:\p{Ll}+\s+){0,2}\d/u

/** A clause that says more of the noun before its comma: "die Spanne, die von 24 bis 29 Euro reichte". */
export const relativeClause = /^\s+(?:\p{Ll}+ )?(?:der|die|das|dem|den|denen|dessen|deren)\s(?=\p{Ll}|\d)/u

/** Words that join another figure to one. */
export const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', 'oder'])

/** Prepositions that open what belongs to the next figure. */
export const openingPrepositions: ReadonlySet<string> = new Set(['bei', 'auf', 'mit', 'von'])
