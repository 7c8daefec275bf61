import { wordSet } from '../../word-set.ts'

/** Who is told of as a pair: "die beiden", "das Duo". */
export const pairWords = /^(beiden?|zwei|duo|gespann|paar|partner|unternehmen|konzerne|firmen|häuser)$/

/** What says that a pair is counted as one. */
export const togetherWords =
  /^(gemeinsam|zusammen|vereint|kombiniert|zusammengenommen|zusammengerechnet|addiert|miteinander)$/

/** What two companies become: "der fusionierte Konzern". */
export const combined =
  /^(zusammengeführte|fusionierte|vereinte|vereinigte|kombinierte|verschmolzene|zusammengelegte|zusammengeschlossene)[nmrs]?$/

/** Nouns of doing something together: "in Zusammenarbeit mit". */
export const joiningNouns = wordSet('zusammenarbeit kooperation partnerschaft verbund absprache abstimmung')

/** Ends of nouns for those who take an order together. */
export const workingTogether = /(konsortiums?|arbeitsgemeinschaft|bietergemeinschaft|^arge)$/

/** Before a figure they make it that of all in a list: "sind mit je 27 Prozent beteiligt". */
export const eachOrAll = wordSet('je jeweils zusammen gemeinsam insgesamt')
