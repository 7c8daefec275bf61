/** What only companies have, and no trade or town, in lower case: "Ebit", "Konzernumsatz", "Reingewinn", "Gewinnwarnung". */
export const onlyCompanies =
  /^(ebita?|ebitda|(betriebs|netto|rein|semester|unternehmens)gewinne?s?|betriebsergebnis(ses)?|jahresüberschuss(es)?|konzern(umsatz|umsatzes|gewinn|gewinns|ergebnis|ergebnisses|erlös|überschuss|leitung|chef|chefin)|gewinnwarnung)$/
