import { wordSet } from '../../word-set.ts'

/** Lemmas by which something is left over: "operativ blieben 40 Millionen übrig". */
export const remainingVerbs = wordSet('bleiben verbleiben übrig|bleiben hängen|bleiben')

/** Lemmas by which the bottom line falls below zero: "unterm Strich verlor Seestern 40 Millionen". */
export const losingVerbs = wordSet('verlieren ein|büßen ein|büssen fehlen zu|setzen drauf|zahlen drauf|legen')

/** Who does this with a part of his turnover has less of it; so has whose part does it by itself. */
export const partLosingVerbs = wordSet(
  'verlieren ein|büßen ein|büssen büßen weg|brechen weg|fallen weg|schmelzen verloren|gehen abhanden|kommen',
)

/** By which a business makes a plus: "schrieb ein Plus von 12 Millionen". */
export const surplusVerbs = wordSet('machen schreiben erzielen erwirtschaften ein|fahren verbuchen aus|weisen melden')

/** By which a company has so much in its books: "Seestern selbst verbuchte 1,6 Milliarden". */
export const bookingVerbs = wordSet('verbuchen aus|weisen ein|fahren erzielen')

/** Lemmas of what a sum does that is profit where the bottom line is spoken of: "netto standen 40 Millionen". */
export const earningVerbs: ReadonlySet<string> = new Set([
  ...remainingVerbs,
  ...wordSet(`stehen hängen verdienen erwirtschaften erzielen schaffen kommen heraus|kommen heraus|springen heraus|laufen zusammen|kommen zusammen|laufen
    hinaus|laufen ein|fahren verbuchen aus|weisen ab|werfen`),
])

/** By which a loss is one of every day or month: "täglich". */
export const regularly = /^(täglich|wöchentlich|monatlich|jährlich)$/

/** What is so much in every month, or on the average of them: "das monatliche Volumen". */
export const regular = /^(täglich|wöchentlich|monatlich|vierteljährlich|jährlich|durchschnittlich)e[nrsm]?$/

/** Before a day or month they make it every one: "jeden Tag", "pro Monat". */
export const eachTime = /^(jede[nrs]?|pro|je|für|am|im)$/

/** By which a loss is one of the last year. */
export const periodWords = wordSet('zuletzt jährlich voriges vergangenes letztes')

/** The times that a loss can come back with: "jeden Tag". */
export const timesOver = /^(tag|woche|monat|quartal|jahr)$/

/** Nouns of what is carried out, not turned over: "setzt Projekte im Umfang von 3 Millionen um". */
export const carriedOutNouns =
  /(projekte?s?n?|vorhabens?|maßnahmen?|massnahmen?|programms?|programmen?|planung|pläne|plänen|sparpaket|sparpakets|einsparung(en)?|kürzung(en)?|investition(en)?|umbau|umbaus|synergien?|auflagen?)$/
