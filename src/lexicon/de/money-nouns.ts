import { wordSet } from '../word-set.ts'

/** Ends of nouns that are measured in money: a number of millions near one of them, without a unit, is an amount. */
export const moneyNouns: RegExp =
  /(?:kosten|umsatz|umsätze|gewinn|gewinne|verlust|verluste|erlös|erlöse|erlösen|preis|ergebnis|einnahmen|ausgaben|schulden|budget|etat|kredit|kredite|anleihe|anleihen|kreditlinie|bürgschaft|bürgschaften|investition|investitionen|bewertung|börsenwert|kapital|summe|betrag|honorar|gage|ablöse|ablösesumme|steuern|strafe|defizit|überschuss|fehlbetrag|einlagen|vermögen|zuschuss|zuschüsse|förderung|finanzierung|subvention|subventionen|finanzspritze|kapitalspritze|darlehen|auftragsvolumen|auftragswert|ebit|ebitda|rückstellungen|abschreibungen|dividende|prämie|gehalt|schaden|spenden|ertrag|erträge|aufwand|aufwendungen|geschäftserfolg|betriebserfolg|ebita?|ebitda|volumen|auftragseingang|auftragsbestand|cashflow|rückstellung|rückstellungen|abschreibung|abschreibungen|hilfen|subvention|subventionen)(?:s|n|en)?$/

/**
 * Nouns that millions of, without a currency, are money: "7,9 Milliarden Verlust". Not counted one by one, as loans are; nor are
 * reasons, so that "30 Milliarden Gründe" are a sum.
 */
export const sumsOf: RegExp =
  /^(?:\p{L}*(?:verlust|verluste|verlusten|gewinn|gewinne|gewinnen|umsatz|umsätze|schulden|defizit|überschuss|überschüsse|überschüssen|fehlbetrag|erlös|erlöses|erlöse|erlösen|umsätzen|einnahmen|ausgaben|kosten|steuern|kapital|vermögen|schaden|strafe|budget|verbindlichkeiten|altlasten|ebita?|ebitda|eigenkapital|fördermittel|fördermitteln|zuschuss|zuschüsse|zuschüssen|subventionen|rückstellungen|abschreibungen|investitionen|förderung|fördergeld|fördergelder|fördergeldern|beihilfe|beihilfen|staatshilfe|staatshilfen|finanzhilfe|finanzhilfen|rettungshilfe|milliardenhilfe|investorengeld|investorengelder|investorengeldern|wagniskapital))$|^(?:minus|miese|plus|gründe|argumente|ausreden|sorgen|fragezeichen)$/u

/** Nouns of what is paid, behind the number of its digits: "sechsstellige Abfindungen". */
export const paidByDigits: RegExp =
  /(?:abfindung|abfindungen|gehalt|gehälter|gehältern|prämie|prämien|bonus|boni|honorar|honorare|honoraren|schaden|schäden|strafe|strafen|bußgeld|bußgelder|geldbuße|provision|provisionen|förderung|spende|spenden|ablöse|ablösesumme|vergütung|entschädigung|entschädigungen|preise|preis|kosten|kredit|kredite|schulden|gewinn|verlust|umsatz|erlös|investition|investitionen)$/

/** Nouns that millions without a currency make a compound with: "Fünf-Milliarden-Auftrag", "300-Millionen-Kredit". */
export const compoundsOfSums: RegExp =
  /(?:auftrag|aufträge|vertrag|order|deal|übernahme|zukauf|kauf|verkauf|geschäft|fusion|transaktion|paket|kredit|darlehen|hilfe|spritze|investition|investment|projekt|programm|finanzierung|runde|angebot|offerte|verlust|gewinn|loch|defizit|strafe|klage|anleihe|bewertung|börsengang|abschreibung|subvention|förderung|zuschuss|budget|schulden|grab|poker|coup|fonds|entschädigung|vergleich|rückkauf|erbe|etat)s?$/

/** Forms of verbs whose millions, without a noun or a currency, are money: "sammelt 70 Millionen ein", "bekommt 50 Millionen". */
export const moneyVerbs = wordSet(`
  zahlt zahlen zahlte zahlten gezahlt bezahlt bezahlen bezahlte bekommt bekommen bekam bekamen erhält erhalten erhielt erhielten kriegt
  investiert investieren investierte investierten steckt stecken steckte steckten sammelt sammeln sammelte sammelten kassiert kassieren
  kassierte kostet kosten kostete kosteten spart sparen sparte spendet spenden spendete pumpt pumpen pumpte verdient verdienen verdiente
  überweist überweisen überwies leiht leihen lieh schuldet schulden schuldete bewilligt bewilligen bewilligte fördert fördern förderte
  erlöst erlöste spendiert gewährt gewähren verliert verbrennt verbucht
`)

/** Nouns for money: a sum of it measures nothing else, "3 Millionen Euro frisches Geld". */
export const moneyItself = /^(frisch)?(geld(e?s|er|ern)?|(geld|finanz|finanzierungs|bar)?mitteln?)$/

/** Nouns of people and things that are counted in millions: a number of millions near one of them, without a noun of its own, is none of money. */
export const countedInMillions: RegExp =
  /(?:zahl|nutzer(?:innen)?|user|kunden|kundinnen|abonnenten|abos|mitglieder|einwohner|menschen|bürger|leute|zuschauer|besucher|leser|hörer|gäste|passagiere|fluggäste|reisende|konten|karten|haushalte|wähler|stimmen|stimmenpotenzial|downloads|aufrufe|geräte|fahrzeuge|autos|tonnen|barrel|stück|exemplare|dosen|flüchtlinge|kinder|arbeitslose|beschäftigte|aktien|anteile|pakete|sendungen|hektar|chips|prozessoren|einheiten|server|reichweite|auflage|publikum)n?(?:basis|zahlen|schar|gemeinde|stamm)?$/

/** Verbs of what people do by the million: "5 Millionen leben dort". */
export const doneByMillions = wordSet(`
  leben lebten wohnen wohnten arbeiten arbeiteten sehen sahen schauen schauten schalteten nutzen nutzten hören hörten lesen lasen sterben starben
  fliehen flohen flüchten flüchteten wählen wählten stimmten demonstrierten besuchen besuchten pendeln leiden litten spielen spielten fliegen
  flogen reisen reisten verfolgten verfolgen abonnieren erkrankten infizierten
`)
