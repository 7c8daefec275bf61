import { wordSet } from '../../word-set.ts'

/** Verbs by which a sum is put to a use that another phrase names: "dienen der Tilgung", "fließen in den Abbau". */
export const wayVerbs = wordSet(
  'dienen verwenden nutzen ein|setzen fließen fliessen gehen brauchen benötigen vor|sehen reservieren ein|planen auf|wenden',
)

/** Verbs by which a sum goes into something by itself: "in die Werbung fließen 3 Millionen". */
export const flowingVerbs = wordSet('fließen fliessen strömen wandern gehen')

/** What a sum does that is used up, and goes nowhere: "für die Werbung gehen 3 Millionen drauf". */
export const dwindlingVerbs = wordSet('drauf|gehen')

/** What does this to a business with a sum costs it so much. */
export const burdenVerbs = wordSet('belasten')

/** What does this with a sum is had for it: "Der Umbau verschlingt 3 Millionen". */
export const costingVerbs = wordSet('kosten verschlingen')

/** Who does this with a sum puts it to a use that stands behind "in": "lenkt 3 Millionen in die Forschung". */
export const directingVerbs = wordSet('lenken leiten stecken investieren pumpen kanalisieren')
/** By which a deed says what it cost: "schlug mit 3 Millionen zu Buche". */
export const costTellingVerbs = wordSet('buche~schlagen')
