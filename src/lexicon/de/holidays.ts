/**
 * When a feast falls: on a fixed day, some days from Easter Sunday (of the eastern churches), from the nth weekday of a month,
 * or from the first Sunday in Advent; or on a day of a calendar that counts by the moon, for so many days or all of its month.
 */
export type Feast =
  | { readonly on: 'day'; readonly month: number; readonly day: number }
  | { readonly on: 'easter' | 'orthodox-easter'; readonly days: number }
  | {
      readonly on: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly days: number
    }
  | { readonly on: 'advent'; readonly days: number }
  | {
      readonly on: 'moon'
      readonly calendar: 'islamic-umalqura' | 'hebrew' | 'chinese'
      /** By number, or by its English name where leap months shift the number. */
      readonly month: string
      readonly day: number
      readonly length: number | 'month'
    }

const day = (month: number, dayOfMonth: number): Feast => ({ on: 'day', month, day: dayOfMonth })
const easter = (days: number): Feast => ({ on: 'easter', days })
const advent = (days: number): Feast => ({ on: 'advent', days })
const orthodox = (days: number): Feast => ({ on: 'orthodox-easter', days })
const weekday = (month: number, weekdayNumber: number, nth: number, days = 0): Feast => ({
  on: 'weekday',
  month,
  weekday: weekdayNumber,
  nth,
  days,
})

type Moon = Extract<Feast, { on: 'moon' }>
const moon =
  (calendar: Moon['calendar']) =>
  (month: string, dayOfMonth: number, length: Moon['length'] = 1): Feast => ({
    on: 'moon',
    calendar,
    month,
    day: dayOfMonth,
    length,
  })
const islamic = moon('islamic-umalqura')
const hebrew = moon('hebrew')
const chinese = moon('chinese')

/** Feasts of the German-speaking countries and those of the calendar of business, by the norms of their words. */
export const feasts: ReadonlyMap<string, Feast> = new Map(
  (
    [
      [day(1, 1), 'neujahr|neujahrstag'],
      [day(1, 2), 'berchtoldstag'],
      [weekday(1, 1, 3), 'martin - luther - king - tag'],
      [day(1, 6), 'dreikönigstag|dreikönig|dreikönigsfest|heilige drei könige|epiphanias'],
      [day(2, 2), 'mariä lichtmess'],
      [day(2, 14), 'valentinstag'],
      [easter(-52), 'weiberfastnacht|altweiberfastnacht|altweiber'],
      [easter(-48), 'rosenmontag'],
      [easter(-47), 'faschingsdienstag|fastnachtsdienstag|fastnacht|veilchendienstag'],
      [easter(-46), 'aschermittwoch'],
      [day(3, 8), 'weltfrauentag|frauentag|internationaler frauentag|internationalen frauentag'],
      [day(3, 17), "st . patrick's day|saint patrick's day"],
      [day(3, 19), 'josefstag|josephstag|josefitag'],
      [easter(-7), 'palmsonntag'],
      [easter(-3), 'gründonnerstag|weißer donnerstag|hoher donnerstag'],
      [easter(-2), 'karfreitag|stiller freitag|hoher freitag'],
      [easter(-1), 'karsamstag|ostersamstag|karsonnabend|ostersonnabend'],
      [easter(0), 'ostern|ostersonntag|osterfest'],
      [easter(1), 'ostermontag'],
      [easter(7), 'weißer sonntag|weiße sonntag|weißen sonntag'],
      [orthodox(-8), 'lazarus - samstag|lazarussamstag'],
      [orthodox(-7), 'orthodoxer palmsonntag|orthodoxen palmsonntag'],
      [orthodox(-2), 'orthodoxer karfreitag|orthodoxen karfreitag'],
      [orthodox(-1), 'orthodoxer karsamstag|orthodoxen karsamstag'],
      [
        orthodox(0),
        'orthodoxes ostern|orthodoxe ostern|orthodoxes osterfest|orthodoxen osterfest|orthodoxer ostersonntag|orthodoxen ostersonntag',
      ],
      [orthodox(1), 'orthodoxer ostermontag|orthodoxen ostermontag'],
      [day(4, 30), 'walpurgisnacht'],
      [day(5, 1), 'tag der arbeit|maifeiertag|internationaler tag der arbeit|internationalen tag der arbeit'],
      [day(5, 9), 'europatag'],
      [weekday(5, 7, 2), 'muttertag'],
      [easter(39), 'christi himmelfahrt|himmelfahrt|vatertag|himmelfahrtstag|auffahrt'],
      [easter(49), 'pfingsten|pfingstsonntag'],
      [easter(50), 'pfingstmontag'],
      [easter(48), 'pfingstsamstag|pfingstsonnabend'],
      [easter(56), 'trinitatis|dreifaltigkeitsfest|dreifaltigkeitssonntag|goldener sonntag'],
      [easter(60), 'fronleichnam|fronleichnamstag'],
      [day(6, 24), 'johannistag'],
      [day(6, 29), 'peter und paul'],
      [day(7, 4), 'independence day'],
      [day(8, 1), 'schweizer bundesfeiertag|bundesfeier'],
      [day(8, 15), 'mariä himmelfahrt|maria himmelfahrt'],
      [weekday(9, 1, 1), 'labor day'],
      [weekday(9, 7, 3), 'eidgenössischer bettag|eidgenössischen bettag'],
      [day(9, 20), 'weltkindertag'],
      [weekday(10, 7, 1), 'erntedankfest|erntedanksonntag'],
      [day(10, 3), 'tag der deutschen einheit|tages der deutschen einheit'],
      [day(10, 26), 'österreichischer nationalfeiertag|österreichischen nationalfeiertag'],
      [day(10, 31), 'reformationstag|halloween'],
      [day(11, 1), 'allerheiligen'],
      [day(11, 2), 'allerseelen'],
      [day(11, 11), 'martinstag|sankt martin'],
      [day(11, 11), "singles day|singles' day"],
      [weekday(11, 4, 4), 'thanksgiving|erntedank - feiertag'],
      [weekday(11, 4, 4, 1), 'black friday'],
      [weekday(11, 4, 4, 4), 'cyber monday'],
      [advent(-14), 'volkstrauertag'],
      [advent(-11), 'buß und bettag|buß - und bettag'],
      [advent(-7), 'totensonntag|ewigkeitssonntag'],
      [advent(0), 'erster advent|erste advent|ersten advent|1 . advent|erster adventssonntag|ersten adventssonntag'],
      [advent(7), 'zweiter advent|zweite advent|zweiten advent|2 . advent|zweiten adventssonntag'],
      [advent(14), 'dritter advent|dritte advent|dritten advent|3 . advent|dritten adventssonntag'],
      [advent(21), 'vierter advent|vierte advent|vierten advent|4 . advent|vierten adventssonntag'],
      [day(12, 1), 'weltaidstag|welt - aids - tag'],
      [day(12, 6), 'nikolaustag'],
      [day(12, 8), 'mariä empfängnis|maria empfängnis'],
      [day(12, 24), 'heiligabend|heiligabends|heiliger abend|heiligen abend'],
      [day(12, 25), 'weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|weihnachtsfest|christtag'],
      [
        day(12, 26),
        'zweiter weihnachtstag|zweiten weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|stephanstag|stefanitag|boxing day',
      ],
      [day(12, 25), 'erster weihnachtsfeiertag|ersten weihnachtsfeiertag'],
      [islamic('1', 10), 'aschura|ashura|aschurafest|ashura - fest'],
      [islamic('9', 1, 'month'), 'ramadan|ramadans|fastenmonat ramadan|fastenmonats ramadan'],
      [islamic('9', 27), 'laylat al - qadr|laylat al kadr|nacht der allmacht|nacht der bestimmung'],
      [
        islamic('10', 1),
        'zuckerfest|zuckerfests|zuckerfestes|fest des fastenbrechens|ramadanfest|eid al - fitr|eid al fitr|id al - fitr',
      ],
      [
        islamic('12', 10),
        'opferfest|opferfests|opferfestes|eid al - adha|eid al adha|id ul - adha|id al - adha|bakr id|kurban bayrami',
      ],
      [hebrew('Adar', 14), 'purim|purimfest'],
      [hebrew('Nisan', 15, 8), 'pessach|pessachfest|passahfest|pessah'],
      [hebrew('Sivan', 6), 'schawuot|schawuoth|shavuot'],
      [
        hebrew('Tishri', 1, 2),
        'rosch ha - schana|rosch haschana|rosh hashanah|jüdisches neujahr|jüdischen neujahr|jüdische neujahr|jüdisches neujahrsfest|jüdische neujahrsfest|jüdischen neujahrsfest|jüdischen neujahrsfestes',
      ],
      [hebrew('Tishri', 10), 'jom kippur|yom kippur|jom - kippur|versöhnungstag|jom - kippur - tag'],
      [hebrew('Tishri', 15, 7), 'sukkot|laubhüttenfest|laubhüttenfests|laubhüttenfestes'],
      [hebrew('Tishri', 23), 'simchat tora|simchat torah'],
      [hebrew('Kislev', 25, 8), 'chanukka|chanukkah|hanukkah|chanukkafest|chanukka - fest|lichterfest chanukka'],
      [
        chinese('1', 1),
        'chinesisches neujahr|chinesischen neujahr|chinesische neujahr|chinesisches neujahrsfest|chinesische neujahrsfest|chinesischen neujahrsfest|chinesischen neujahrsfests|chinesischen neujahrsfestes|mondneujahr|mondneujahrsfest',
      ],
      [chinese('5', 5), 'drachenbootfest|drachenbootfestes'],
      [chinese('8', 15), 'mittherbstfest|mittherbstfestes'],
      [day(12, 31), 'silvester|sylvester|silvesterabend|silvestertag'],
    ] as const
  ).flatMap(([feast, phrases]) => phrases.split('|').map((phrase) => [phrase, feast] as const)),
)
