import { wordSet } from '../../word-set.ts'

/** Who does this says what another is worth, or ought to cost. */
export const pricingVerbs =
  'schätzen ein|schätzen taxieren bewerten beziffern veranschlagen halten nennen bezeichnen fordern verlangen kritisieren'

/** Who does this to a measure makes it go up or down: "hebt die Bewertung auf 3 Millionen". */
export const movingVerbs = wordSet(
  'heben an|heben treiben hoch|treiben steigern erhöhen verdoppeln verdreifachen hieven drücken senken schrauben hoch|schrauben befördern katapultieren kürzen',
)
