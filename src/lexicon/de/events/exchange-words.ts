/* Exchanges, their prices and their indices. */

import { wordSet } from '../../word-set.ts'

/** Where shares are traded: "an der Börse ist Seestern 3 Millionen wert". */
export const stockExchange = wordSet('börse aktienmarkt parkett')

/** What is worth so much "nach Kursen vom Mittag", "zum Schlusskurs" is so at the market, whoever goes public. */
export const quotedPrice = /^(börsen|aktien|schluss|eröffnungs|mittags|tages|xetra-?)?kurs(e[ns]?|s)?$/

/** Nouns of an index, plain or as the last part. */
export const indexNoun =
  /(index|indizes|barometer|stoxx)$|^([mst]|tec|sm|öko)?dax$|^(smi|atx|nasdaq|nikkei|kospi|ftse|cac)$/

/** What the level of an index is counted in. */
export const indexUnits = wordSet('punkt punkte punkten zähler zählern indexpunkt indexpunkte indexpunkten')
