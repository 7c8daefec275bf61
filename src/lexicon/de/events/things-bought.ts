/** Ends of nouns for what is bought or taken over and is no company: houses, tickets, risks, offices. */
export const thingsBought =
  /(haus|häuser|villa|wohnung(en)?|grundstücke?|bild(er)?|gemälde|tickets?|karten?|risiko|risiken|kosten|verantwortung|leitung|führung|vorsitz|haftung|bürgschaft|garantien?|schulden|verlust(e|en)?|aufgaben?|rolle|amt|patenschaft|rechnung|spieler|lebensmittel|öl|drogen)$/
