import { wordSet } from '../../word-set.ts'

/** What a city or district is called that a text does not name: "Der Stadt gehören 70 Prozent". */
export const townNouns = wordSet('stadt hansestadt heimatstadt kommune gemeinde landkreis landeshauptstadt kanton')

/** Before a town they say where something is or comes from, and nobody acts. */
export const whereTowns = wordSet('in im aus nach um nahe unweit durch bis ab')

/** What names of towns begin with: "Bad Soden". */
export const townOpeners = wordSet('bad sankt neu alt burg markt')
