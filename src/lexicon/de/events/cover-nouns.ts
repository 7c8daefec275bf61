/** Ends of nouns for what answers for a loss that has not come: guarantees, reserves, insurance. */
export const coverNouns =
  /(risiko|risiken|haftung|garantien?|bürgschaft(en)?|deckung|absicherung|schutz|vorsorge|rücklagen?|versicherung|puffer)$/
