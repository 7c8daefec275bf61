/** Who does this says what another is worth, or ought to cost. */
export const pricingVerbs =
  'schätzen ein|schätzen taxieren bewerten beziffern veranschlagen halten nennen bezeichnen fordern verlangen kritisieren'
