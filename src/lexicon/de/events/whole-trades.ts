/** "europaweit": all over a country or continent. */
export const inWholeLand = /^(europa|bundes|deutschland|landes|österreich|schweiz)weit(e[nrs]?)?$/

/** "branchenweit": all over a trade. */
export const inWholeTrade = /^(branchen|markt|industrie)weit(e[nrs]?)?$/

/** "Branche", "Stahlindustrie", "Fahrzeugbau": a trade as a whole, and what all of its firms are. */
export const wholeTrade = new RegExp(
  [
    '^(gesamtmarkt|wettbewerb|bundesgebiet|handwerk|gastronomie|hotellerie|landwirtschaft|tourismus|fremdenverkehr|gesundheitswesen|bankwesen|wirtschaftszweig)$',
    '^(groß|einzel|außen|online|versand|buch|lebensmittel|auto|möbel|elektro|textil|drogerie)handel$',
    '(branche|industrie|wirtschaft|gewerbe|sektor|liga|profifußball|profifussball|profisport)$',
    '(fahrzeug|maschinen|anlagen|wohnungs|hoch|tief|haus|schiff|flugzeug|apparate|berg|garten)bau$',
  ].join('|'),
)

/** Of whom growth is foretold that is no company's: "für den Markt", "für die Weltwirtschaft". */
export const wholeMarkets = /(markt(es|s)?|märkten?|branche|industrie|wirtschaft|konjunktur|sektor|handel)$/

/** What a whole economy has or does, in lower case: "Exporte", "Inflationsrate". */
export const economy =
  /^(exporte?|exporten|importe?|importen|ausfuhr(en)?|einfuhr(en)?|außenhandel|bruttoinlandsprodukts?|bip|wirtschaftsleistung|konjunktur|erwerbslosigkeit|kaufkraft|.*(inflation(srate)?|teuerung(srate)?|arbeitslosen(quote|zahl)|arbeitslosigkeit|verbraucherpreise|erzeugerpreise|großhandelspreise|importpreise|staatsschulden|staatsverschuldung|schuldenquote|haushaltsdefizit|handelsdefizit|handelsüberschuss|handelsbilanz|steuereinnahmen|steueraufkommen|industrieproduktion|neuzulassungen|marktvolumens?|((welt|gesamt|heimat|auto|pkw|wohnungs|immobilien|werbe|smartphone|handy|chip|fahrrad|möbel|arbeits|strom|büro|reise|luxus|elektroauto|aktien|krypto|cloud|streaming|versicherungs|energie|rohstoff|buch|musik|spiele|halbleiter|solar|windkraft|rüstungs|getränke)?markt(es|s)?)|einwohnerzahl|bevölkerung))$/
