/* Words by which a figure is told beside the same of another time. */

import { wordSet } from '../../word-set.ts'

/** Nouns of an earlier time: "(Vorjahr: 3,21)". */
export const formerTimes =
  /^(vj|vq|vorjahr|vorquartal|vormonat|vorwoche|vorjahres(zeitraum|quartal|wert|monat)|vorzeitraum)e?s?$/

/** What somebody had expected a figure to be: "(Konsens: 3,21)". */
export const expectedLevels =
  /^(konsens|konsensus|analystenkonsens|(analysten|markt)?(schätzung|erwartung)(en)?|prognose)$/

/** Nouns of what a figure was at an earlier time: "der Vorjahreswert von 58 Millionen". */
export const formerLevels = /^(vorjahres|vorquartals|vergleichs)(wert|niveau|zahl|summe|stand)(e?s)?$/

/** Nouns of what a figure is or was: with a time, "der Wert des Vorjahres". */
export const plainLevels = /^(vergleichs)?(wert|niveau|zahl|summe|stand|ergebnis)(e?s)?$/

/** Before a number that gives way to a later one: "statt der zugesagten 40". */
export const insteadOf = wordSet('statt anstatt anstelle')

/** Prepositions before what a figure is compared with: "nach 58 Millionen ein Jahr zuvor". */
export const comparingPrepositions = wordSet(insteadOf, 'nach gegenüber')

/** Behind a percentage they say that it is a change: "18 Prozent mehr". */
export const comparativeWords = wordSet(
  'mehr weniger höher niedriger tiefer geringer größer kleiner stärker schwächer besser schlechter',
)

/** What a figure has before it that tells of a change: "plus 18 Prozent". */
export const signs = /^(plus|minus|[+\-–−±])/i

/** In a date or before it: it is of a year before. */
export const yearBefore = /vorjahr/i

/** Nouns of the time of the year before: "vor Jahresfrist". */
export const timeOfYearBefore = /vorjahr|^jahresfrist$/i

/** Adjectives of what is so much more or less: "um 4 Prozent höheren Preisen". */
export const comparedAdjectives = /^(höher|niedriger|tiefer|teurer|billiger|günstiger|gestiegen|gesunken)e[nr]?$/

/** Verbs of who says what a result is to be. */
export const expectingVerbs = wordSet(
  `an|peilen an|streben erwarten prognostizieren rechnen aussicht~stellen vorher|sagen voraus|sagen zu|trauen versprechen aus|gehen
  vor|nehmen an|visieren ab|zielen fest|halten kalkulieren veranschlagen hoffen planen`,
)

/** With "halten" they say the same: "hält 4 Millionen für erreichbar". */
export const reachableWords = wordSet('möglich erreichbar realistisch machbar denkbar wahrscheinlich schaffbar')

/** Verbs of who says how something will come, be it a market or a result: "erwartet ein Wachstum von 3 Prozent". */
export const forecastingVerbs = wordSet(
  'rechnen erwarten prognostizieren aus|gehen vorher|sagen voraus|sagen schätzen sehen',
)

/** What a share gains or loses: "mit einem Gewinn von 4 Prozent". */
export const returnNouns = /^(gewinn|verlust)(e|en|s|es)?$/

/** "Gewinnprognose": the first part of a noun says that it is of a profit. */
export const profitStart = /^(gewinn|ergebnis)/i

/** "Umsatzplus", "Gewinnsprung": by the first part of a noun, the class of what grows. */
export const measuresByStart: readonly (readonly [start: RegExp, classId: 'revenue' | 'profit'])[] = [
  [/^(umsatz|erlös)/i, 'revenue'],
  [profitStart, 'profit'],
]

/** What a figure is compared by, right before the time or the like: "mehr als im Vorjahr". */
export const comparisonOpeners = wordSet('als wie gegenüber')

/** Words by which a sentence goes on with a list: "Weitere Firmen sind", "Dahinter folgt". */
export const listingWords = /^(weitere[rns]?|dahinter|danach|daneben|dazu|ferner|ebenso)$/

/** In brackets right behind a figure, before the same of another time: "(i. Vj. 7,9)", "(2023: 7,9)". */
export const bracketLabels = /^(im?|vj|jahr|zuvor|bisher|erwartet|prognose|konsens|[.:]|(19|20)\d\d)$/

/** Behind "Mal" they make a comparison of it: "20 Mal so viel". */
export const afterTimes = wordSet(
  'so mehr höher größer teurer schneller stärker häufiger öfter länger schwerer besser weniger',
)

/** Words behind a figure that make it a difference: "12 Prozent mehr als zuvor". */
export const comparingWords = wordSet('mehr weniger')

/** Participles of what somebody had expected: "5 Prozent weniger als erwartet". */
export const expectedParticiples = wordSet(
  'erwartet geschätzt prognostiziert vorausgesagt vorhergesagt befürchtet gedacht angenommen geplant erhofft vermutet veranschlagt',
)

/** How many times a measure a figure is: "das Doppelte des Umsatzes". */
export const multiples = /^(doppelte|anderthalbfache|vielfache|[a-zäöüß]+fache)n?s?$/
