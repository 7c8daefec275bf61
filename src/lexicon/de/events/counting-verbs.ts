/** Lemmas of verbs that say how many users there are, or what users do. */
export const countingVerbs =
  /^(sein|geben|haben|zählen|nutzen|verwenden|benutzen|kommen|werden|bleiben|sollen|spielen|abonnieren|(hinzu|dazu)\|kommen|teil\|nehmen|vertrauen|zahlen|bezahlen|verfügen|umfassen|erreichen|können|dürfen|an\|melden)$/
