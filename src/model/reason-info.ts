import type { Reason } from './fact.ts'
import type { Words } from './lang.ts'

/** The row of the decision table behind each reason, in words (SEMANTICS.md). */
export const reasonInfo = {
  'conflict/value': {
    en: 'the figures do not fit, not even rounded',
    de: 'die Zahlen passen auch gerundet nicht zusammen',
  },
  'conflict/hedge': {
    en: 'one says more, the other less than the same number',
    de: 'die eine sagt mehr, die andere weniger als dieselbe Zahl',
  },
  'conflict/currency': { en: 'same number, other currency', de: 'gleiche Zahl, andere Währung' },
  'conflict/date': { en: 'the dates do not fit', de: 'die Termine passen nicht zusammen' },
  'conflict/unit': { en: 'not the same unit', de: 'nicht dieselbe Einheit' },
  'conflict/polarity': { en: 'one asserts what the other denies', de: 'was die eine behauptet, bestreitet die andere' },
  'conflict/party': { en: 'same number, other party', de: 'gleiche Zahl, andere Beteiligte' },
  'unclear/qualifier': {
    en: 'they do not fit, but what would decide is not said in both',
    de: 'sie passen nicht zusammen, doch was entscheiden würde, steht nicht in beiden',
  },
  'unclear/rate': {
    en: 'other currency, and no rate to convert by',
    de: 'andere Währung, und kein Kurs zum Umrechnen',
  },
  'unclear/moment': {
    en: 'they differ, but it changes with time, and not both say as of when',
    de: 'sie weichen ab, doch das ändert sich mit der Zeit, und nicht beide sagen, von wann die Zahl ist',
  },
  'update/published': { en: 'the later article has a newer figure', de: 'der spätere Artikel hat eine neuere Zahl' },
  'update/told': { en: 'the text itself reports the change', de: 'der Text selbst meldet die Änderung' },
  'update/plan': { en: 'a plan, and what came of it', de: 'ein Plan, und was daraus wurde' },
  'compatible/vaguer': { en: 'one is vaguer than the other', de: 'eine Angabe ist ungenauer als die andere' },
  'compatible/hedge': { en: 'same number, more or less firmly put', de: 'gleiche Zahl, mehr oder weniger fest gesagt' },
  'compatible/stretched': {
    en: 'both can be true, but one would hardly put it so',
    de: 'beides kann stimmen, doch so würde man es kaum schreiben',
  },
  'compatible/overlap': { en: 'the ranges overlap', de: 'die Spannen überschneiden sich' },
  'compatible/rounding': { en: 'equal when rounded', de: 'gerundet gleich' },
  'compatible/conversion': { en: 'equal when converted', de: 'umgerechnet gleich' },
  'compatible/passing': {
    en: 'a share stood there for a while, and elsewhere at another time of the day',
    de: 'die Aktie stand zeitweise dort, zu anderer Stunde anderswo',
  },
  'agree/same': { en: 'they say the same', de: 'sie sagen dasselbe' },
  'single/source': { en: 'one source only', de: 'nur eine Quelle' },
} as const satisfies Record<Reason, Words>
