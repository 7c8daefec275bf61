/** Verbs by which two sides make a contract. */
export const contractingVerbs =
  'unterzeichnen unterschreiben schließen schliessen ab|schließen ab|schliessen vereinbaren aus|handeln besiegeln ein|gehen'

/** Verbs by which two sides come to terms, and neither is said to be the one that acts. */
export const agreeingVerbs = 'einigen verständigen überein|kommen'
