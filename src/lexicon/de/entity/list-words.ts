import { wordSet } from '../../word-set.ts'

/** What stands before the last name of a list. */
export const lastLinks = wordSet('und oder sowie bzw beziehungsweise')

/** What stands between the names before. */
export const commas = wordSet(', /')

/** What may stand between two names of one list. */
export const listLinks = wordSet('und oder sowie , /')

/** Words between the noun of several and the names of some of them: "Banken wie X", "drei Firmen, darunter X". */
export const suchAs = wordSet('wie darunter etwa namentlich nämlich voran insbesondere')
