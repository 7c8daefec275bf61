import { wordSet } from '../../word-set.ts'

/** Who does this to aid allows, forbids or tells of it, and gives none. */
export const decidingVerbs = `erlauben genehmigen billigen frei|geben prüfen untersuchen untersagen verbieten zu|stimmen ab|segnen durch|winken beanstanden rügen kippen
  gestatten verhängen verurteilen ermitteln mit|teilen erklären sagen entscheiden`

/** What a deal does that comes to nothing, or who stops it. */
export const dealFailing = wordSet(
  'scheitern platzen verbieten untersagen blockieren kippen ab|sagen ab|brechen ab|blasen',
)

/** What a deal needs from others: where they do not do it, it comes to nothing. */
export const grantingVerbs = wordSet(
  'zu|stimmen genehmigen erteilen erhalten billigen frei|geben zustande~kommen kommen gelingen statt|finden vollziehen ab|schließen',
)
