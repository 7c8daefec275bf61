import { wordSet } from '../../word-set.ts'

/** What says of a sum that it has come together until now: "bisher", "seit der Gründung". */
export const soFar = wordSet('bisher bislang')
export const beginnings = /^(gründung|firmengründung|unternehmensgründung|bestehen|start|anfang|beginn)s?$/

/** What is so by now. */
export const soByNow = wordSet('jetzt nun inzwischen mittlerweile schon bereits')

/** What says that several are counted as one: "insgesamt", "alles in allem"; beside it these say that it goes up to now. */
export const inAll = wordSet('insgesamt allem summe summarum zusammen zusammengenommen zusammengerechnet gesamt unterm')
export const byNow = wordSet(soByNow, 'damit zuvor somit nunmehr vorher')
