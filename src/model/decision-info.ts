import type { DecisionRow } from './fact.ts'
import type { Words } from './lang.ts'

/** The rows of the decision table, in words. */
export const decisionInfo = {
  party: { en: 'the parties are not the same', de: 'die Beteiligten sind nicht dieselben' },
  unit: { en: 'the units are not the same', de: 'die Einheiten sind nicht dieselben' },
  incomparable: { en: 'one figure cannot be placed', de: 'eine Zahl lässt sich nicht einordnen' },
  'denied anyway': { en: 'a denial that another number fits', de: 'ein Dementi, zu dem eine andere Zahl passt' },
  denied: { en: 'a denial of what is said to be done', de: 'ein Dementi dessen, was geschehen sein soll' },
  'denied plan': { en: 'a denial of a plan or rumour', de: 'ein Dementi eines Plans oder Gerüchts' },
  'years apart': { en: 'a little other after a year or more', de: 'nach einem Jahr oder mehr ein wenig anders' },
  'grown since': { en: 'another number of people months later', de: 'Monate später eine andere Zahl' },
  'same day': { en: 'a weekday, and the day that it is', de: 'ein Wochentag und der Tag, der gemeint ist' },
  'bound too far': { en: 'a bound too far from the number', de: 'eine Grenze zu weit von der Zahl' },
  outcome: { en: 'a plan came to a number within it', de: 'aus einem Plan wurde eine Zahl, die er zuließ' },
  figures: { en: 'the figures alone decide', de: 'die Zahlen allein entscheiden' },
  'something missing': {
    en: 'a clash, and not both say what would decide',
    de: 'ein Widerspruch, und nicht beide sagen, was entscheiden würde',
  },
  'currency missing': {
    en: 'a clash, and a currency is not named',
    de: 'ein Widerspruch, und eine Währung ist nicht genannt',
  },
  'weekday of some week': {
    en: 'a clash, and a weekday may be of any week',
    de: 'ein Widerspruch, und ein Wochentag kann jede Woche sein',
  },
  'scale slipped': { en: 'the same digits, another scale word', de: 'dieselben Ziffern, eine andere Größenordnung' },
  'digits swapped': { en: 'the same digits in another order', de: 'dieselben Ziffern in anderer Folge' },
  'moved on': { en: 'a clash that time explains', de: 'ein Widerspruch, den die Zeit erklärt' },
  'point slipped': { en: 'the same digits, another decimal point', de: 'dieselben Ziffern, ein anderes Komma' },
  'worlds apart': {
    en: 'too far apart to be of one thing',
    de: 'zu weit auseinander, um von derselben Sache zu handeln',
  },
  passing: {
    en: 'a price of one hour, and one of another',
    de: 'ein Kurs der einen Stunde und einer der anderen',
  },
  offer: { en: 'an offered price stands still', de: 'ein gebotener Preis steht fest' },
  'period missing': {
    en: 'a clash of results whose period nobody names',
    de: 'ein Widerspruch von Ergebnissen, deren Zeitraum niemand nennt',
  },
  'moment open': { en: 'a clash that time might explain', de: 'ein Widerspruch, den die Zeit erklären könnte' },
  clash: { en: 'a clash that nothing explains', de: 'ein Widerspruch, den nichts erklärt' },
} as const satisfies Record<DecisionRow, Words>
