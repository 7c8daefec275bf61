/** Ends of nouns that are measured in money: a number of millions near one of them, without a unit, is an amount. */
export const moneyNouns: RegExp =
  /(?:kosten|umsatz|umsätze|gewinn|gewinne|verlust|verluste|erlös|erlöse|erlösen|preis|ergebnis|einnahmen|ausgaben|schulden|budget|etat|kredit|kredite|investition|investitionen|bewertung|börsenwert|kapital|summe|betrag|honorar|gage|ablöse|ablösesumme|steuern|strafe|defizit|überschuss|fehlbetrag|einlagen|vermögen|zuschuss|förderung|dividende|prämie|gehalt|schaden|spenden)s?$/

/**
 * Nouns that millions of, without a currency, are money: "7,9 Milliarden Verlust". Not counted one by one, as loans are; nor are
 * reasons, so that "30 Milliarden Gründe" are a sum.
 */
export const sumsOf: RegExp =
  /^(?:\p{L}*(?:verlust|verluste|verlusten|gewinn|gewinne|gewinnen|umsatz|umsätze|schulden|defizit|überschuss|fehlbetrag|erlös|erlöse|erlösen|einnahmen|ausgaben|kosten|steuern|kapital|vermögen|schaden|strafe|budget))$|^(?:minus|miese|plus|gründe|argumente|ausreden|sorgen|fragezeichen)$/u
