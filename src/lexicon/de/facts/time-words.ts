/** First words of a date that name one end of a time: "seit 2019", "bis Ende 2026". */
export const dateEnds: Readonly<Record<string, 'start' | 'end'>> = {
  seit: 'start',
  ab: 'start',
  bis: 'end',
  spätestens: 'end',
}

const number = String.raw`(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|paar|wenigen?|mehreren?|einigen?)`

/** Words that spread an amount over years: "in den nächsten zehn Jahren", "verteilt auf fünf Jahre", "bis 2030". */
export const overYears = new RegExp(
  [
    String.raw`\b(?:nächsten|kommenden|folgenden|in|binnen|innerhalb|innert|über|auf|von) (?:von )?(?:rund |etwa |gut )?${number} jahren?\b`,
    String.raw`\b(?:nächsten|kommenden|folgenden) jahren?\b`,
    String.raw`\bbis (?:zum jahr |ins jahr |anfang |mitte |ende )?20\d\d\b`,
    'jahrzehnt',
    'mehrjährig',
  ].join('|'),
  'u',
)

/** Times that an amount is paid for each, and the facet that adverbs ("jährlich") state of them. */
export const timeUnits: Readonly<Record<string, string>> = { jahr: 'year', monat: 'month', woche: 'week', tag: 'day' }

/** How long a time that results are told of is. */
export type TimeSpan = 'year' | 'half' | 'quarter' | 'nine months' | 'month'

/** Words for such times in a sentence, in lower case. */
export const spanWords: readonly (readonly [RegExp, TimeSpan])[] = [
  [/quartal|vierteljahr|dreimonatszeit/u, 'quarter'],
  [/halbjahr|jahreshälfte|semester|sechs monaten/u, 'half'],
  [/neun monaten|neunmonats|dreivierteljahr/u, 'nine months'],
  [
    /gesamtjahr|jahresumsatz|jahresgewinn|jahresüberschuss|jahresverlust|jahreserlös|geschäftsjahr|(?:vergangenen|vorigen|letzten|abgelaufenen|laufenden|ganzen) jahr(?!\p{L})/u,
    'year',
  ],
]

/**
 * Words before four digits that begin or end a time ("seit 2019"), that count something ("bis zu 2000"), or that open an attribute: "der
 * 2005 gegründete Händler".
 */
const beforeYear =
  'seit ab bis von zu als um auf rund etwa circa gut knapp fast über weitere mindestens der die das dem den des ein eine einem einen einer eines'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)

/** A year in figures; not "2000 Stellen". */
export const yearInFigures = new RegExp(
  String.raw`(?<![\d.,]|(?<!\p{L})(?:${beforeYear.join('|')}) |[Ss]eit \p{Lu}\p{L}+ )(?:19|20)\d\d(?![\d.,]?\d| \p{Lu})`,
  'gu',
)

/** Words that tell of the day on which an article comes out, whatever former time its sentence names besides. */
export const nowWords: ReadonlySet<string> = new Set([
  'jetzt',
  'nun',
  'heute',
  'derzeit',
  'aktuell',
  'momentan',
  'gegenwärtig',
  'inzwischen',
  'mittlerweile',
  'nunmehr',
])

/** How many years, months or weeks ago: "vor gut dreieinhalb Jahren". */
export const timeAgo =
  /\bvor (?:rund |etwa |gut |knapp |fast |über |mehr als |nicht einmal |kaum )?(?<count>\p{L}+|\d{1,2}) (?<unit>Jahr|Monat|Woche)(?:en|n)?\b/iu

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** Numbers of years, months and weeks in words, halves included. */
export const countWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...['einem', 'einer', 'eineinhalb', 'anderthalb'].map((word, at) => [word, at < 2 ? 1 : 1.5] as const),
  ...ones.flatMap((word, at) => [[word, at + 1] as const, [`${word}einhalb`, at + 1.5] as const]),
  ['fünfzehn', 15],
  ['zwanzig', 20],
])

/** Tells of what had been before: "der 680 Millionen gewährt hatte", "in der letzten Runde", "war mit 3 Milliarden bewertet worden". */
export const looksBack =
  /(?<!\p{L})(?:zuletzt|letzte[nmrs]?|vorige[nmrs]?|vorherige[nmrs]?|vergangene[nmrs]?|damal\p{L}*|einst|einmal|seinerzeit|hatten?|waren?(?=.* worden)|worden waren?|gewesen)(?!\p{L})/iu
