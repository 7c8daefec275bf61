/** Verbs by which a company or a share of it changes hands by itself: "51 Prozent gehen an X". */
export const passingVerbs = 'gehen über|gehen wandern fallen'

/** Who does this to a company or a share lets it go. */
export const partingVerbs =
  'verkaufen veräußern veräussern ab|geben ab|treten ab|stoßen ab|stossen trennen überlassen weiter|reichen'

/** Who does this takes something from the one who has it, who stands in the dative: "kauft der Familie X ihren Anteil ab". */
export const wrestingVerbs = 'ab|kaufen ab|nehmen ab|ringen weg|schnappen'

/** What staff does or has done to it that goes from one employer to another. */
export const movingOverVerbs = 'übernehmen wechseln unter|kommen über|gehen über|wechseln wandern'
