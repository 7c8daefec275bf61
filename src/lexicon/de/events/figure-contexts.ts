import { wordSet } from '../../word-set.ts'

/** Words of falling beside a figure: "5 Prozent tiefer". */
export const downWords = wordSet(
  `minus unter herunter abwärts runter niedriger tiefer weniger unten bergab hinab schwächer verlust hinunter leichter günstiger billiger verlierer verlierern schlusslicht rückläufig rückläufige rückläufigen rückläufiger`,
)

/** Words of rising beside a figure: "5 Prozent höher". */
export const upWords = wordSet(
  'plus hinauf höher oben aufwärts mehr fester stärker teurer darüber herauf gewinner gewinnern spitzenreiter spitzenreitern',
)

/** Words behind a figure that make it a difference: "12 Prozent mehr als zuvor". */
export const comparingWords = wordSet('mehr weniger')

/** What somebody pays for a service, or how often: "10 Euro im Monat", "das Abo". */
export const subscription = /(^monat(s|e|en|lich(e[nrms]?)?)?|abos?|abonnements?|(?<!k)aufpreis(es)?|gebühr(en)?)$/i

/** "vertreten waren 82 Prozent des Kapitals", "das anwesende Kapital": who has come to a meeting. */
export const attending = /^(vertreten|anwesend|präsent)(e[nmrs]?)?$/

/** Verbs of shares that have to come together: "es müssen 50 Prozent zusammenkommen". */
export const gatheringVerbs = wordSet(
  'zusammen|kommen dazu|kommen kommen an|dienen ein|reichen an|nehmen vor|liegen zu|stimmen',
)

/** Verbs that say of much beside shares where it is. */
export const lyingVerbs = wordSet('liegen verbleiben hängen verfügen bleiben stellen')

/** Verbs by which a bidder adds something to a price. */
export const addingVerbs = wordSet('legen drauf|legen obendrauf|legen zu|legen zahlen bezahlen bieten')

/** What is worth so much "nach Kursen vom Mittag", "zum Schlusskurs" is so at the market, whoever goes public. */
export const quotedPrice = /^(börsen|aktien|schluss|eröffnungs|mittags|tages|xetra-?)?kurs(e[ns]?|s)?$/

/** Where shares are traded: "an der Börse ist Seestern 3 Millionen wert". */
export const stockExchange = wordSet('börse aktienmarkt parkett')

/** Verbs by which somebody aims at a share. */
export const strivingVerbs = wordSet('an|streben an|peilen an|visieren zielen ab|zielen streben visier~nehmen')

/** What lets somebody take more shares, if he likes: "hat die Option, auf 49 Prozent zu erhöhen". */
export const optionNouns = /(option|recht|möglichkeit|plan|pläne|absicht)(s|en)?$/

/** The verb by which somebody joins where it is reflexive, and holds where it is not. */
export const joiningVerb = 'beteiligen'

/** Nouns of a share of a company, plain or as the last part: "Aktienpaket". */
export const stakeNoun = /(anteil|beteiligung|paket)s?$/

/** Where somebody keeps what he owns: "mit 3 Millionen in den Büchern". */
export const accountNouns = wordSet('bücher büchern bilanz')

/** What the level of an index is counted in. */
export const indexUnits = wordSet('punkt punkte punkten zähler zählern indexpunkt indexpunkte indexpunkten')

/** Nouns of an index, plain or as the last part. */
export const indexNoun =
  /(index|indizes|barometer|stoxx)$|^([mst]|tec|sm|öko)?dax$|^(smi|atx|nasdaq|nikkei|kospi|ftse|cac)$/

/** Nouns of what somebody holds: "gibt seinen Bestand ab". */
export const holdingNouns = wordSet('bestand bestände paket restpaket')

/** Prepositions by which somebody is after a commission, with the verbs that ask for them (any, where none are named). */
export const coveting: ReadonlyMap<string, RegExp> = new Map([
  ['auf', /./],
  ['vor', /./],
  ['um', /^(bewerben|kämpfen|ringen|buhlen|werben|konkurrieren|bemühen|streiten|wetteifern)$/],
  ['über', /^(freuen|jubeln|berichten|frohlocken)$/],
])

/** Where somebody has money: "in der Kasse", "auf dem Konto". */
export const tills = /(^|kriegs|konzern|firmen|staats|barmittel)kassen?$|^(konten|konto|tresor|safe)$/

/** Participles of what somebody had expected: "5 Prozent weniger als erwartet". */
export const expectedParticiples = wordSet(
  'erwartet geschätzt prognostiziert vorausgesagt vorhergesagt befürchtet gedacht angenommen geplant erhofft vermutet veranschlagt',
)

/** What a result is told before: "verdiente vor Zinsen und Steuern 40 Millionen". */
export const leftOutNouns = wordSet(
  'steuern zinsen abschreibungen firmenwertabschreibungen sondereffekten sonderposten sondereinflüssen sonderkosten einmaleffekten einmalkosten wertberichtigungen amortisation amortisationen minderheiten dritten restrukturierungskosten',
)

/** Behind "nach" or "vor" what they take away is left out of a result: "nach Abzug aller Kosten". */
export const deductions = /^abz(ug|ügen)$/

/** Verbs by which something has a value or size: "Der Auftrag hat einen Wert von N". */
export const owningVerbs = wordSet('haben besitzen auf|weisen erreichen')

/** Nouns of what an order, a loan or a programme comes to: "hat ein Volumen von N". */
export const sizeNouns = /(volumen|umfang|auftragswert|vertragswert|gesamtwert)s?$/

/** A range that a company gives: "eine Spanne von 3 bis 4 Millionen". */
export const rangeNouns = /(spanne|bandbreite|korridors?|zielrahmens?)$/

/** Where in a range something lies: "am oberen Ende der Spanne". */
export const rangePlaces = /^(endes?|rand(es)?|hälfte|drittel|mitte|bereichs?|viertel)$/

/** Nouns behind a preposition that do not say what a sum is: "zu Buche", "im Schnitt". */
export const emptyNouns = wordSet('buche büchern bilanz schnitt mittel durchschnitt vergleich ende anfang')

/** Times by which a sum is told at a rate: "100 Millionen im Jahr". */
export const rateNouns = wordSet('jahr monat quartal woche tag jahren monaten wochen tagen saison spielzeit')

/** What somebody saves where it falls: "die Personalkosten um 400 Millionen senken". */
export const costNouns = /kosten$|^ausgaben$|^aufwand$/

/** What banks lose on others: "legt für Kreditausfälle 3 Millionen zurück". */
export const loanLosses = /kredit|ausf[aä]ll/i

/** What a business keeps of its turnover, and what it yields. */
export const marginNouns = /(marge|rendite)n?$/i
