import { wordSet } from '../word-set.ts'

/** Words of the German calendar; keys are token norms (lower case). */

const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))

/** Months by name, Austrian and Swiss forms among them; January is 1. */
export const months = table([
  [1, 'januar januars jänner jänners'],
  [2, 'februar februars feber febers'],
  [3, 'märz maerz märzes'],
  [4, 'april aprils'],
  [5, 'mai mais'],
  [6, 'juni junis juno'],
  [7, 'juli julis'],
  [8, 'august augusts'],
  [9, 'september septembers'],
  [10, 'oktober oktobers'],
  [11, 'november novembers'],
  [12, 'dezember dezembers'],
])

/** Short months ("Dez", "Sept."): only beside a day or a year, since "Mai" apart they are words or names of their own. */
export const monthAbbreviations = table([
  [1, 'jan jän'],
  [2, 'feb febr'],
  [3, 'mär mrz'],
  [4, 'apr'],
  [6, 'jun'],
  [7, 'jul'],
  [8, 'aug'],
  [9, 'sep sept'],
  [10, 'okt'],
  [11, 'nov'],
  [12, 'dez'],
])

/** Weekdays by name; Monday is 1. */
export const weekdays = table([
  [1, 'montag montags'],
  [2, 'dienstag dienstags'],
  [3, 'mittwoch mittwochs'],
  [4, 'donnerstag donnerstags'],
  [5, 'freitag freitags'],
  [6, 'samstag samstags sonnabend sonnabends'],
  [7, 'sonntag sonntags'],
])

/** Short weekdays: read only before a day ("Fr, 18. Juli"); "so", "do" and "mi" are words and notes. */
export const weekdayAbbreviations = table([
  [1, 'mo'],
  [2, 'di'],
  [3, 'mi'],
  [4, 'do'],
  [5, 'fr'],
  [6, 'sa'],
  [7, 'so'],
])

/** Times of the day that weekdays and "gestern" take with them ("Montagabend", "gestern Nacht"). */
const dayTimes: readonly string[] =
  'morgen morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends nacht nachts früh frühmorgens morgenfrüh spätnachmittag spätnachmittags spätabend spätabends vorabend mitternacht'.split(
    ' ',
  )

/** Weekdays with the time of the day in one word: "montagabend", "dienstagspätabends", "samstagfrüh". */
export const weekdayTimes: ReadonlyMap<string, number> = new Map(
  [...weekdays].flatMap(([name, value]) => dayTimes.map((time) => [`${name}${time}`, value] as const)),
)

/** Days counted from the day of writing. */
export const dayWords = table([
  [0, 'heute heutigen heutiger heutige heutiges'],
  [-1, 'gestern gestrigen gestriger gestrige'],
  [-2, 'vorgestern'],
  [-3, 'vorvorgestern'],
  [1, 'morgigen morgiger morgige'],
  [2, 'übermorgen'],
  [3, 'überübermorgen'],
])

/** Meteorological seasons; spring is 1. */
export const seasons = table([
  [1, 'frühling frühlings frühjahr frühjahrs frühjahres lenz'],
  [2, 'sommer sommers frühsommer frühsommers hochsommer hochsommers spätsommer spätsommers'],
  [3, 'herbst herbstes herbsts frühherbst spätherbst spätherbstes'],
  [4, 'winter winters hochwinter'],
])

/** Units of the calendar as nouns, in all their forms. */
export const calendarUnits = table([
  ['day', 'tag tage tages tags tagen'],
  ['week', 'woche wochen'],
  ['weekend', 'wochenende wochenendes wochenenden'],
  ['month', 'monat monate monats monates monaten'],
  ['quarter', 'quartal quartale quartals quartales quartalen vierteljahr vierteljahres vierteljahrs'],
  ['half', 'halbjahr halbjahre halbjahres halbjahrs semester semesters'],
  ['year', 'jahr jahre jahres jahrs jahren'],
  ['decade', 'jahrzehnt jahrzehnte jahrzehnts jahrzehntes jahrzehnten dekade dekaden'],
  ['century', 'jahrhundert jahrhunderte jahrhunderts jahrhundertes jahrhunderten'],
] as const)
export type CalendarUnit = typeof calendarUnits extends ReadonlyMap<string, infer U> ? U : never

/** What stands for a year, or for one that is counted as a business does: "Geschäftsjahr 2024/25", "Jahr 2026". */
export const yearNouns: ReadonlySet<string> = new Set(
  [
    '',
    'geschäfts',
    'fiskal',
    'wirtschafts',
    'kalender',
    'rechnungs',
    'haushalts',
    'steuer',
    'finanz',
    'betriebs',
    'berichts',
    'bilanz',
    'rumpfgeschäfts',
    'modell',
    'schul',
    'kriegs',
    'krisen',
    'rekord',
    'wahl',
    'jubiläums',
    'förder',
    'studien',
    'vorkrisen',
    'boom',
    'gründungs',
    'bau',
    'corona',
    'olympia',
    'kirchen',
    'vergleichs',
    'todes',
    'geburts',
    'schluss',
    'spiel',
    'pandemie',
    'ausnahme',
    'börsen',
    'auto',
    'bank',
    'versicherungs',
    'ausbildungs',
    'übergangs',
    'ernte',
    'lehr',
    'messe',
    'sport',
    'film',
    'medien',
    'super',
    'wahlkampf',
    'planungs',
    'prognose',
    'vertrags',
    'ziel',
    'start',
    'revolutions',
    'basis',
    'referenz',
  ].flatMap((head) => ['jahr', 'jahre', 'jahres', 'jahrs', 'jahren'].map((noun) => head + noun)),
)

/** The year before and after another one, in a word: "im Vorjahr", "im Folgejahr", "Vorvorjahr". */
export const neighbourYears = table([
  [-1, 'vorjahr vorjahre vorjahres vorjahrs'],
  [-2, 'vorvorjahr vorvorjahres vorvorjahre'],
  [1, 'folgejahr folgejahres folgejahrs'],
])

/** Other spans before one's own, as business papers compare them: "Vorjahresquartal", "Vormonat", "Vorwoche". */
export const neighbourSpans: ReadonlyMap<string, { readonly unit: CalendarUnit; readonly by: number }> = new Map(
  (
    [
      ['vormonat vormonats vormonates', 'month', -1],
      ['vorwoche', 'week', -1],
      ['vorquartal vorquartals vorquartales', 'quarter', -1],
      ['vorhalbjahr vorhalbjahres', 'half', -1],
      ['vortag vortags vortages', 'day', -1],
      ['folgetag folgetags folgetages', 'day', 1],
      ['folgewoche', 'week', 1],
      ['folgemonat folgemonats', 'month', 1],
      ['folgequartal folgequartals', 'quarter', 1],
    ] as const
  ).flatMap(([words, unit, by]) => words.split(' ').map((word) => [word, { unit, by }] as const)),
)

/** The same piece of the year before, in a word: "im Vorjahresquartal". */
export const yearBeforeWords = table([
  ['month', 'vorjahresmonat vorjahresmonats vorjahresmonates'],
  ['quarter', 'vorjahresquartal vorjahresquartals vorjahresquartales'],
  ['half', 'vorjahreshalbjahr vorjahreshalbjahres'],
] as const)

/** Parts of a year in one word: "Jahresende", "zur Jahresmitte", "Jahreswechsel". */
export const yearParts = table([
  ['early', 'jahresbeginn jahresbeginns jahresanfang jahresanfangs jahresauftakt jahresstart'],
  ['mid', 'jahresmitte'],
  ['late', 'jahresende jahresendes jahresschluss jahresausklang'],
] as const)

/** Parts of a month in one word. */
export const monthParts = table([
  ['early', 'monatsbeginn monatsanfang monatsanfangs'],
  ['mid', 'monatsmitte'],
  ['late', 'monatsende monatsendes'],
] as const)

/** Parts of a week in one word. */
export const weekParts = table([
  ['early', 'wochenbeginn wochenanfang wochenstart wochenauftakt'],
  ['mid', 'wochenmitte'],
] as const)

/** Words that name a part of the span after them: "Anfang 2025", "zu Beginn des Jahres", "Ende Juni". */
export const partWords = table([
  ['early', 'anfang anfangs beginn beginns'],
  ['mid', 'mitte'],
  ['late', 'ende endes'],
] as const)

/** Nouns that do so only with a genitive: "zum Auftakt der Woche", but "Start 2027" is when something starts. */
export const edgeWords = table([
  ['early', 'auftakt start'],
  ['late', 'schluss ausgang ausklang'],
] as const)

/** Adjectives that do so: "im frühen 19. Jahrhundert", "in den späten 1990er Jahren". */
export const partAdjectives = table([
  ['early', 'frühe frühen früher frühes'],
  ['mid', 'mittlere mittleren mittlerer mittleres'],
  ['late', 'späte späten später spätes ausgehende ausgehenden'],
] as const)

/** How far a direction word moves from the present: "kommende Woche" +1, "vorletztes Jahr" -2. */
export const directions: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'dies laufend aktuell gegenwärtig heurig'],
      [-1, 'vergangen letzt vorig verflossen abgelaufen zurückliegend verwichen'],
      [-2, 'vorletzt vorvergangen'],
      [-3, 'vorvorletzt'],
      [1, 'kommend nächst'],
      [2, 'übernächst'],
      [3, 'überübernächst'],
    ] as const
  ).flatMap(([offset, stems]) =>
    stems.split(' ').flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, offset] as const)),
  ),
)

/** Adjectives that point from a date named before: "am folgenden Tag", "im darauffolgenden Jahr", "desselben Jahres". */
export const anaphors: ReadonlyMap<string, number> = new Map(
  (
    [
      [0, 'selb gleich'],
      [1, 'folgend darauffolgend nachfolgend'],
      [-1, 'vorhergehend vorangegangen vorausgegangen vorangehend'],
    ] as const
  )
    .flatMap(([offset, stems]) =>
      stems
        .split(' ')
        .flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => [stem + ending, offset] as [string, number])),
    )
    .concat(['desselben', 'demselben', 'derselben', 'dasselbe', 'dieselbe'].map((word) => [word, 0])),
)

/** Words of times before and after the birth of Christ, without their dots. */
export const eras = table([
  [-1, 'v'],
  [1, 'n'],
])

/** Before a weekday: it comes back again and again, and is no date. */
export const sets: ReadonlySet<string> = wordSet('jeden jedem jeder jedes jede alle allen')

/** Plurals of units of the calendar: "in den letzten Jahren" is no date. */
export const pluralUnits =
  /(jahre|jahren|monate|monaten|wochen|tage|tagen|quartale|quartalen|halbjahre|halbjahren|jahrzehnte|jahrzehnten|jahrhunderte|jahrhunderten|wochenenden|dekaden)$/

/** Ends of days that are one day's, though they end like what comes back: "freitagabends", not "montags". */
export const timesOfOneDay = /(abends|morgens|mittags|nachts)$/

/** Behind a weekday that is counted: "am ersten Montag im Monat" comes back. */
export const countedSpans = wordSet('monat monats jahr jahres quartal quartals')

/** Papers that are called by a day: "Welt am Sonntag". */
export const papersOfDays = wordSet('welt bild zeitung presse tagesspiegel express')

/** Parts of a time that stand bare before it: "Ende September". */
export const barePartsOfTime = wordSet('anfang mitte ende')

/** What can stand before a date. */
export const dateLeads = wordSet(
  'per stand ultimo im in am an seit ab bis vom von zum zu zur nach vor für gegen um über anfang mitte ende beginn monat monats des dem den der jahr jahre zwischen und oder',
)

/** Before a word that may be a name they make it a date: "im August", not "Herr August". */
export const surelyBeforeDates = wordSet(
  'im seit ab bis vom zum dem des anfang mitte ende beginn monat zwischen nach vor von für spätestens frühestens noch gegen gegenüber über',
)

/** Before four digits they make a year of them, "Ende 2026", "im Jahr 2026". */
export const beforeYears = wordSet('bis ab seit jahr jahre jahres anfang mitte ende beginn')
