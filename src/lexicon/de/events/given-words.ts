/** Nouns beside "abgeben" by which somebody bids. */
export const bidNouns = /(angebot|gebot|offerte|offert)(e[ns]?|s|n)?$/

/** Nouns beside "abgeben" by which somebody says something. */
export const wordNouns =
  /(stellungnahme|erklärung|kommentar|prognose|empfehlung|zusage|garantie|versprechen|bescheid|stimme|urteil|bekenntnis|statement|einschätzung|tipp|bericht|auskunft|antrag|zusicherung|bürgschaft|patronatserklärung)(e?n|s)?$/
