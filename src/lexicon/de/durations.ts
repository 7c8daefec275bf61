import { wordSet } from '../word-set.ts'

/** Units that lengths of time are counted in; keys are token norms. */

/** A unit of ISO 8601; decades and centuries are years there, but have letters of their own in TIMEX3. */
export interface DurationUnit {
  readonly iso: 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS'
  /** How many of the ISO unit it is. */
  readonly times: number
  /** Its letters in TIMEX3, where they are others. */
  readonly timex3?: string
}

const unit = (iso: DurationUnit['iso'], times = 1, timex3?: string): DurationUnit => ({
  iso,
  times,
  ...(timex3 !== undefined && { timex3 }),
})

const rows: readonly (readonly [DurationUnit, string])[] = [
  [unit('Y', 1000, 'ML'), 'jahrtausend jahrtausende jahrtausends jahrtausenden'],
  [unit('Y', 100, 'CE'), 'jahrhundert jahrhunderte jahrhunderts jahrhunderten'],
  [unit('Y', 10, 'DE'), 'jahrzehnt jahrzehnte jahrzehnts jahrzehnten dekade dekaden'],
  [
    unit('Y'),
    'jahr jahre jahres jahrs jahren geschäftsjahr geschäftsjahre geschäftsjahren kalenderjahr kalenderjahre kalenderjahren schuljahre schuljahren berufsjahre berufsjahren arbeitsjahre arbeitsjahren dienstjahre dienstjahren lebensjahre lebensjahren',
  ],
  [unit('M', 6), 'halbjahr halbjahre halbjahres halbjahren semester semestern'],
  [unit('M', 3), 'quartal quartale quartals quartalen vierteljahr vierteljahre vierteljahres vierteljahren trimester'],
  [unit('M', 9), 'dreivierteljahr dreivierteljahre dreivierteljahres'],
  [unit('M'), 'monat monate monats monaten'],
  [unit('W'), 'woche wochen kalenderwochen kalenderwoche'],
  [
    unit('D'),
    'tag tage tages tagen kalendertag kalendertage kalendertagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen handelstag handelstage handelstagen börsentag börsentage börsentagen bankarbeitstage bankarbeitstagen geschäftstage geschäftstagen urlaubstag urlaubstage urlaubstagen verhandlungstage verhandlungstagen streiktage streiktagen feiertage feiertagen sonnentage ferientage prozesstage prozesstagen',
  ],
  [unit('TH'), 'stunde stunden std stdn h arbeitsstunden überstunden flugstunden betriebsstunden'],
  [unit('TM'), 'minute minuten min'],
  [unit('TM', 15), 'viertelstunde viertelstunden'],
  [unit('TM', 30), 'halbstunde'],
  [unit('TM', 45), 'dreiviertelstunde dreiviertelstunden'],
  [unit('TS'), 'sekunde sekunden sek'],
]

/** Units as nouns: "Jahre", "Handelstagen", "Viertelstunde". */
export const durationUnits: ReadonlyMap<string, DurationUnit> = new Map(
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
)

/** Abbreviations, which may take a full stop. */
export const abbreviatedUnits: ReadonlySet<string> = new Set(['std', 'stdn', 'min', 'sek'])

/** Units that need no number before them: they hold one. */
export const wholeUnits: ReadonlySet<string> = new Set([
  'viertelstunde',
  'dreiviertelstunde',
  'vierteljahr',
  'dreivierteljahr',
])

/** Units as the middle of a compound: "20-Tage-Schnitt", "Zehnjahresvertrag". */
export const compoundUnits: ReadonlyMap<string, DurationUnit> = new Map(
  (
    [
      ['jahres', 'jahr'],
      ['jahre', 'jahr'],
      ['jahr', 'jahr'],
      ['monats', 'monat'],
      ['monate', 'monat'],
      ['monat', 'monat'],
      ['wochen', 'woche'],
      ['tages', 'tag'],
      ['tage', 'tag'],
      ['stunden', 'stunde'],
      ['minuten', 'minute'],
      ['sekunden', 'sekunde'],
      ['quartals', 'quartal'],
      ['quartale', 'quartal'],
    ] as const
  ).flatMap(([stem, name]) => {
    const value = durationUnits.get(name)
    return value === undefined ? [] : [[stem, value] as const]
  }),
)

/** Adjectives of a length: "dreijährig", "sechsmonatiger", "24-stündigen"; "jährlich" says how often. */
export const durationAdjectives: ReadonlyMap<string, DurationUnit> = new Map(
  (
    [
      ['jährig', 'jahr'],
      ['monatig', 'monat'],
      ['wöchig', 'woche'],
      ['tägig', 'tag'],
      ['stündig', 'stunde'],
      ['minütig', 'minute'],
      ['sekündig', 'sekunde'],
    ] as const
  ).flatMap(([stem, name]) => {
    const value = durationUnits.get(name)
    return value === undefined ? [] : ['', 'e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, value] as const)
  }),
)

/** Adjectives between "ein" and its unit that leave a length: "ein ganzes Jahr", "ein knappes Jahr". */
export const articleAdjectives: ReadonlySet<string> = new Set(
  ['ganz', 'voll', 'knapp', 'weiter', 'einzig', 'geschlagen', 'zusätzlich', 'lang', 'wertvoll'].flatMap((stem) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending),
  ),
)

/** Endings of what lasts: "30-jährige Anleihe" is a length, "30-jährige Managerin" an age. */
export const lastingNouns: readonly string[] =
  'zeit dauer frist vertrag vertrags vertrages verträge verträgen vertragswerk abkommen vereinbarung vereinbarungen haft strafe strafen partnerschaft kooperation zusammenarbeit bestehen bestehens jubiläum jubiläums geburtstag anleihe anleihen bond bonds bund bunds titel titeln titels papier papiere papieren rendite renditen treasuries hypothek hypotheken karriere geschichte periode phase zeitraum zeitraums ausbildung lehre studium streit streits krieg kriegs konflikt konflikts garantie garantien finanzierung plan plans sperre durchschnitt durchschnitts mittel hoch tief vergleich tradition erfahrung ehe herrschaft mandat mandats programm programms kredit kredite darlehen projekt projekts forschung arbeit verzögerung rezession pause flaute krise verhandlungen verhandlung gespräche betrieb nutzung bindung konzession lizenz pacht miete lieferung suche planung entwicklung entwicklungszeit problem problems vorlauf abstand turnus rhythmus zyklus aufenthalt reise flug freundschaft beziehung tätigkeit engagement abwesenheit einsatz moratorium übergang schonfrist haltefrist sperrfrist bewährung'.split(
    ' ',
  )

/** Words behind a length that measure it: "über zwei Jahre alt". */
export const lengthAdverbs: ReadonlySet<string> = wordSet('lang alt später zuvor vorher danach nach vor früher')

/** Words before a length by which something lasts so long. */
export const lastingWords: ReadonlySet<string> = wordSet(
  'dauert dauerte dauern dauerten gedauert braucht brauchte nach seit vor',
)
