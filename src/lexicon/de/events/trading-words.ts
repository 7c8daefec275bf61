import { wordSet } from '../../word-set.ts'

/** Verbs by which a day at the exchange ends or begins: "hatten mit 5,96 Euro geschlossen". */
export const closingVerbs = wordSet('schließen schliessen eröffnen ab|gehen aus|gehen')

/** What an exchange does on a day, be it how its prices moved. */
export const sessionVerbs = wordSet(
  'schließen schliessen eröffnen öffnen starten beenden tendieren präsentieren zeigen gehen beginnen verlassen verabschieden',
)

/** What a share does with a move to news: "reagierte mit einem Aufschlag von 3 Prozent". */
export const reactingVerbs = wordSet('reagieren antworten quittieren danken honorieren')

/** Verbs of who brings out shares of his own: "gibt seine Aktien zu 66 Euro aus". */
export const shareIssuingVerbs = wordSet('aus|geben begeben emittieren platzieren zu|teilen')

/** Verbs of where a share stands or what mark it comes to: "nähert sich der Marke von 300 Euro". */
export const standingVerbs = wordSet(
  'nähern pendeln schwanken markieren erreichen knacken durchbrechen überspringen überwinden überschreiten unterschreiten übersteigen halten testen verharren handeln notieren stehen liegen kratzen',
)

/** Behind a sum they say how far a share has moved: "5 Franken fester". */
export const movedWords = wordSet(
  'fester leichter höher tiefer teurer billiger niedriger stärker schwächer mehr weniger',
)

/** Words of shares that are also of other things: trade, books, courses, paper. */
export const otherwiseUsed =
  /^(titel[ns]?|papiere?[ns]?|debüts?|hochs?|tiefs?|werte?[ns]?|stück|handels?|spannen?|kurse?[ns]?|tafel|wall|listing|parkett|hoch|tief|emission|anteile?[ns]?|scheine?[ns]?)$/i

/** Verbs of who bids a price for a share. */
export const priceOfferingVerbs = wordSet('bieten offerieren überbieten')

/** Verbs of who raises a bid, also without naming it: "erhöht auf 46 Euro". */
export const raisingBidVerbs = wordSet('erhöhen nach|bessern nach|legen auf|stocken drauf|legen')

/** Verbs by which a bidder adds something to a price. */
export const addingVerbs = wordSet('legen drauf|legen obendrauf|legen zu|legen zahlen bezahlen bieten')

/** Verbs of who makes the first bid: "begonnen hatte Nordwind mit 46 Euro". */
export const openingBidVerbs = wordSet('starten beginnen an|fangen an|treten ein|steigen los|legen')

/** Verbs of who takes back what he bid. */
export const leavingBidVerbs = wordSet('aus|steigen zurück|ziehen auf|geben aus|scheiden')

/** Verbs of who does not get what several bid for. */
export const losingBidVerbs = wordSet(leavingBidVerbs, 'verlieren unterliegen scheitern')

/** Participles before a price that is bid: "unter den gebotenen 46 Euro". */
export const bidParticiples = /^(gebot|offeriert|angebot)ene?[nmrs]?$|^offerierte[nmrs]?$/

/** Verbs that move an index, whatever their particle: "zogen den Dax ins Minus", "drückten ihn herunter". */
export const draggingVerbs = wordSet('ziehen drücken schicken hieven heben treiben reißen')

/** What those who judge shares give them: "die Einstufung für Seestern auf „Buy“ belassen". */
export const ratingNouns =
  /^((kurs|preis)ziele?s?|einstufung(en)?|(kauf|anlage|aktien)?empfehlung(en)?|anlageurteils?|ratings?|(anlage)?votums?)$/

/** What they do to it, beside raising and lowering. */
export const ratingVerbs = wordSet(
  'belassen bestätigen bekräftigen erneuern revidieren korrigieren verbessern bei|behalten zurück|nehmen auf|nehmen streichen an|passen nennen ab|stufen hoch|stufen setzen geben',
)

/** Beside "sehen" they make it an opinion on a share: "sieht das Papier bei 30 Euro". */
export const targetWords = wordSet('kursziel bei wert')
