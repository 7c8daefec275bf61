/** When a feast falls: on a fixed day, some days from Easter Sunday, on the nth weekday of a month, or some days from the first Sunday in Advent. */
export type Feast =
  | { readonly on: 'day'; readonly month: number; readonly day: number }
  | { readonly on: 'easter'; readonly days: number }
  | { readonly on: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly on: 'advent'; readonly days: number }

const day = (month: number, dayOfMonth: number): Feast => ({ on: 'day', month, day: dayOfMonth })
const easter = (days: number): Feast => ({ on: 'easter', days })
const advent = (days: number): Feast => ({ on: 'advent', days })
const weekday = (month: number, weekdayNumber: number, nth: number): Feast => ({
  on: 'weekday',
  month,
  weekday: weekdayNumber,
  nth,
})

/** Feasts of the German-speaking countries and those of the calendar of business, by the norms of their words. */
export const feasts: ReadonlyMap<string, Feast> = new Map(
  (
    [
      [day(1, 1), 'neujahr|neujahrstag'],
      [day(1, 6), 'dreikönigstag|dreikönig|heilige drei könige|epiphanias'],
      [day(2, 2), 'mariä lichtmess'],
      [day(2, 14), 'valentinstag'],
      [easter(-52), 'weiberfastnacht|altweiberfastnacht|altweiber'],
      [easter(-48), 'rosenmontag'],
      [easter(-47), 'faschingsdienstag|fastnachtsdienstag|fastnacht|veilchendienstag'],
      [easter(-46), 'aschermittwoch'],
      [day(3, 8), 'weltfrauentag|frauentag|internationaler frauentag|internationalen frauentag'],
      [easter(-7), 'palmsonntag'],
      [easter(-3), 'gründonnerstag'],
      [easter(-2), 'karfreitag'],
      [easter(-1), 'karsamstag|ostersamstag'],
      [easter(0), 'ostern|ostersonntag|osterfest'],
      [easter(1), 'ostermontag'],
      [day(5, 1), 'tag der arbeit|maifeiertag'],
      [weekday(5, 7, 2), 'muttertag'],
      [easter(39), 'christi himmelfahrt|himmelfahrt|vatertag|himmelfahrtstag|auffahrt'],
      [easter(49), 'pfingsten|pfingstsonntag'],
      [easter(50), 'pfingstmontag'],
      [easter(60), 'fronleichnam'],
      [day(8, 1), 'schweizer bundesfeiertag|bundesfeier'],
      [day(8, 15), 'mariä himmelfahrt|maria himmelfahrt'],
      [day(10, 3), 'tag der deutschen einheit|tages der deutschen einheit'],
      [day(10, 26), 'österreichischer nationalfeiertag|österreichischen nationalfeiertag'],
      [day(10, 31), 'reformationstag|halloween'],
      [day(11, 1), 'allerheiligen'],
      [day(11, 2), 'allerseelen'],
      [day(11, 11), 'martinstag|sankt martin'],
      [weekday(11, 4, 4), 'thanksgiving'],
      [advent(-14), 'volkstrauertag'],
      [advent(-11), 'buß und bettag|buß - und bettag'],
      [advent(-7), 'totensonntag|ewigkeitssonntag'],
      [advent(0), 'erster advent|erste advent|ersten advent|1 . advent|erster adventssonntag|ersten adventssonntag'],
      [advent(7), 'zweiter advent|zweite advent|zweiten advent|2 . advent|zweiten adventssonntag'],
      [advent(14), 'dritter advent|dritte advent|dritten advent|3 . advent|dritten adventssonntag'],
      [advent(21), 'vierter advent|vierte advent|vierten advent|4 . advent|vierten adventssonntag'],
      [day(12, 6), 'nikolaustag'],
      [day(12, 24), 'heiligabend|heiligabends|heiliger abend|heiligen abend'],
      [day(12, 25), 'weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|weihnachtsfest|christtag'],
      [
        day(12, 26),
        'zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|stephanstag|stefanitag',
      ],
      [day(12, 25), 'erster weihnachtsfeiertag|ersten weihnachtsfeiertag'],
      [day(12, 31), 'silvester|sylvester|silvesterabend|silvestertag'],
    ] as const
  ).flatMap(([feast, phrases]) => phrases.split('|').map((phrase) => [phrase, feast] as const)),
)
