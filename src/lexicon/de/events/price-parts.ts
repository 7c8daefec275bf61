/** What a price is said to hold, with the name that claims give it; the first that stands in the clause counts. */
export const priceParts: readonly (readonly [word: RegExp, basis: string])[] = [
  [/^(earn-?out|zusatzzahlung(en)?|nachzahlung|erfolgsabhängige)$/, 'earn-out'],
  [/^(schulden|verbindlichkeiten|nettoschulden)$/, 'with_debt'],
  [/^zinsen$/, 'with_interest'],
  [/^(bar|barem|barmitteln|bargeld)$/, 'cash'],
]

/** What one of many things costs. */
export const unitPrices = /^(stück|einzel)preis(e[ns]?|s)?$/
