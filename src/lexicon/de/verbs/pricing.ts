import { wordSet } from '../../word-set.ts'
import { shareBuyingVerbs } from './changing-hands.ts'
import { listingVerbs } from './listing.ts'

/** Who does this says what another is worth, or ought to cost. */
export const pricingVerbs = wordSet(
  'schätzen ein|schätzen taxieren bewerten beziffern veranschlagen halten nennen bezeichnen fordern verlangen kritisieren',
)

/** Who does this to a measure makes it go up or down: "hebt die Bewertung auf 3 Millionen". */
export const movingVerbs = wordSet(
  'heben an|heben treiben hoch|treiben steigern erhöhen verdoppeln verdreifachen hieven drücken senken schrauben hoch|schrauben befördern katapultieren kürzen',
)

/** What an offer does that comes to so much. */
export const worthTellingVerbs = wordSet('bewerten taxieren entsprechen liegen betragen')

/** Who does this names, asks or pays a price for the shares of another, or brings it to the exchange. */
export const dealingInSharesVerbs = wordSet(
  listingVerbs,
  pricingVerbs,
  shareBuyingVerbs,
  `bieten offerieren überbieten zahlen bezahlen hin|blättern hin|legen auf|stocken auf|bessern nach|bessern erhöhen an|heben verkaufen veräußern ab|geben
  zeichnen beziehen hin|nehmen akzeptieren erlösen erzielen kassieren erhalten bekommen`,
)
