/* What is paid again and again, and how often. */

import { wordSet } from '../../word-set.ts'

/** Times by which a sum is told at a rate: "100 Millionen im Jahr". */
export const rateNouns = wordSet('jahr monat quartal woche tag jahren monaten wochen tagen saison spielzeit')

/** What somebody pays for a service, or how often: "10 Euro im Monat", "das Abo". */
export const subscription = /(^monat(s|e|en|lich(e[nrms]?)?)?|abos?|abonnements?|(?<!k)aufpreis(es)?|gebühr(en)?)$/i
