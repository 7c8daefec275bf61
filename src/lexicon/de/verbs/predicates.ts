import { wordSet } from '../../word-set.ts'

/** By their verbs, the preposition of a noun that says what the subject is: "ist Käufer", "zählt zu den Käufern", "gilt als Käufer". */
export const predicatePrepositions: ReadonlyMap<string, string> = new Map([
  ['sein', ''],
  ['bleiben', ''],
  ['werden', ''],
  ['gehören', 'zu'],
  ['zählen', 'zu'],
  ['rechnen', 'zu'],
  ['gelten', 'als'],
  ['auf|treten', 'als'],
])

/** Verbs by which a list of names goes on: "Es folgen Nordwind und Seestern". */
export const followingVerbs = wordSet('folgen sein hinzu|kommen dazu|kommen')

/** Verbs by which somebody comes to be what a noun says: "wird größter Aktionär", "steigt zum Hauptaktionär auf". */
export const becomingVerbs = wordSet('werden auf|steigen avancieren auf|rücken')

/** Verbs of what is so, and therefore not planned. */
export const stativeVerbs = wordSet(
  'haben betragen besitzen halten verfügen gehören verwalten stammen kennen wissen schulden',
)

/** Verbs by which somebody is or stays what a noun says: "bleibt mit 77 Prozent Mehrheitseigner". */
export const stayingVerbs = wordSet('bleiben sein halten')

/** Verbs that say that something is not so, where "nicht" closes the clause: "trifft nicht zu". */
export const existingVerbs = wordSet('geben existieren zu|treffen stimmen')

/** Verbs beside which a word leaves open what "dass" tells: "scheint möglich, dass". */
export const seemingVerbs = wordSet('sein gelten scheinen aus|schließen')
