import { wordSet } from '../../word-set.ts'

/** What a city or district is called that a text does not name: "Der Stadt gehören 70 Prozent". */
export const townNouns = wordSet('stadt hansestadt heimatstadt kommune gemeinde landkreis landeshauptstadt kanton')
