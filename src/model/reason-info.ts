import type { Reason } from './fact.ts'
import type { Words } from './lang.ts'

/** The row of the decision table behind each reason, in words (SEMANTICS.md). */
export const reasonInfo = {
  'conflict/value': {
    en: 'the figures cannot meet, not even rounded',
    de: 'die Zahlen treffen sich auch gerundet nicht',
  },
  'conflict/hedge': { en: 'same number, opposite bounds', de: 'gleiche Zahl, entgegengesetzte Grenzen' },
  'conflict/currency': { en: 'same number, other currency', de: 'gleiche Zahl, andere Währung' },
  'conflict/date': { en: 'the dates do not meet', de: 'die Daten treffen sich nicht' },
  'conflict/unit': { en: 'not the same unit', de: 'nicht dieselbe Einheit' },
  'conflict/polarity': { en: 'one asserts what the other denies', de: 'was die eine behauptet, bestreitet die andere' },
  'unclear/qualifier': {
    en: 'they clash, and what would decide is not said in both',
    de: 'sie passen nicht zusammen, und was entscheiden würde, steht nicht in beiden',
  },
  'unclear/rate': {
    en: 'other currency, and no rate to convert by',
    de: 'andere Währung, und kein Kurs zum Umrechnen',
  },
  'unclear/moment': {
    en: 'it moves with time, and no moment is given',
    de: 'das ändert sich mit der Zeit, und kein Zeitpunkt ist genannt',
  },
  'update/published': { en: 'the later article has a newer figure', de: 'der spätere Artikel hat eine neuere Zahl' },
  'update/told': { en: 'the text itself reports the change', de: 'der Text selbst meldet die Änderung' },
  'update/plan': { en: 'a plan, and what came of it', de: 'ein Plan, und was daraus wurde' },
  'compatible/vaguer': { en: 'one is vaguer than the other', de: 'eine Angabe ist ungenauer als die andere' },
  'compatible/hedge': { en: 'same number, another hedge', de: 'gleiche Zahl, anders eingeschränkt' },
  'compatible/stretched': {
    en: 'true of both, but a fair writer would not put it so',
    de: 'vereinbar, doch so würde man es kaum schreiben',
  },
  'compatible/overlap': { en: 'the ranges overlap', de: 'die Spannen überschneiden sich' },
  'compatible/rounding': { en: 'equal when rounded', de: 'gerundet gleich' },
  'compatible/conversion': { en: 'equal when converted', de: 'umgerechnet gleich' },
  'agree/same': { en: 'the same figure', de: 'dieselbe Zahl' },
  'single/source': { en: 'one source only', de: 'nur eine Quelle' },
} as const satisfies Record<Reason, Words>
