import { wordSet } from '../../word-set.ts'

/** Verbs by which somebody gets what another gives. */
export const receivingVerbs = wordSet('erhalten bekommen kriegen kassieren ein|streichen empfangen')

/** Verbs by which somebody takes money in: "nimmt 3 Millionen ein". */
export const takingVerbs = wordSet(
  receivingVerbs,
  `ein|nehmen nehmen erlösen erzielen holen mit|nehmen verbuchen lukrieren ein|heimsen ein|fahren`,
)

/** Who does this has the proceeds of what is sold, or reckons with them. */
export const proceedsVerbs = wordSet(takingVerbs, 'rechnen erwarten hoffen erhoffen verdienen machen verzeichnen')

/** Verbs by which money comes to whom the dative names: "fließen dem Konzern zu". */
export const reachingWhomVerbs = wordSet('zu|fließen zu|fliessen zu|kommen')

/** Verbs by which money comes to somebody. */
const reachingVerbs = wordSet('zu|fließen zu|fliessen fließen fliessen zu|kommen zu|stehen')

/** Verbs by which money goes to whom "an", "zu" or "bei" names: "landen bei Nordwind". */
export const landingVerbs = wordSet(reachingVerbs, 'gehen wandern landen')

const bringing = 'bringen ein|bringen verschaffen bescheren sichern'
/** Who stands in the dative has something by what does this: "verschafft Nordwind 40 Prozent". */
export const bringingVerbs = wordSet(bringing, 'verhelfen ein|räumen einräumen')

/** Whom money or a deal does this to gets the sum: "spült Nordwind 3 Millionen in die Kasse". */
export const enrichingVerbs = wordSet(
  reachingVerbs,
  bringing,
  'ein|tragen ein|spielen spülen kasse~spülen kassen~spülen',
)

/** What is sold does this with a sum: "bringt 3 Millionen ein". */
export const yieldingVerbs = wordSet('bringen ein|bringen ein|spielen')

/** Verbs by which money or shares come from somebody: "3 Millionen stammen von X". */
export const originVerbs = wordSet('kommen stammen hinzu|kommen')

/** Verbs by which somebody gets for himself what stands as their object, where they are reflexive: "legt sich eine Tochter zu". */
export const acquiringVerbs = wordSet('zu|legen an|lachen ein|verleiben gönnen')

/** Verbs by which a sum comes from those who give it: "sollen von Investoren kommen", "fließen von Geldgebern". */
export const moneyComingVerbs = wordSet(originVerbs, 'fließen fliessen strömen zu|strömen herein|kommen')

/** Verbs that say of money alone that it comes in, whoever gets it: "sammelt 3 Millionen ein", "3 Millionen kommen herein". */
export const comingInVerbs = wordSet(
  `ein|sammeln einsammeln ein|werben einwerben ein|nehmen einnehmen erlösen beschaffen besorgen ein|bringen einbringen ein|spielen einspielen ein|streichen kassieren verschaffen holen
  kasse~spülen kassen~spülen kasse~bringen markt~holen kapitalmarkt~holen börse~holen anlegern~holen aktionären~holen investoren~holen herein|kommen rein|kommen herein|holen rein|holen zusammen|kommen
  auf|bringen auf|nehmen zu|fließen zu|fliessen lukrieren ein|heimsen bescheren spülen ein|tragen`,
)

/** Verbs by which money comes in too, where the clause points back to what brings it: "bekommt dafür 3 Millionen". */
export const gainedByVerbs = wordSet(
  receivingVerbs,
  'bringen nehmen machen erzielen verbuchen sichern mit|nehmen ein|fahren fließen fliessen verdienen realisieren gehen stehen heraus|kommen heraus|springen heraus|holen zahlen lösen',
)
