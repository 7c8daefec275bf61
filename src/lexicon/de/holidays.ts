/**
 * When a feast falls: on a fixed day, some days from Easter Sunday (of the eastern churches), from the nth weekday of a month (-1: its
 * last), or from the first Sunday in Advent; or on a day of a calendar that counts by the moon. It lasts so many days, one if it does
 * not say, or all of that month.
 */
export type Feast = (
  | { readonly on: 'day'; readonly month: number; readonly day: number }
  | { readonly on: 'easter' | 'orthodox-easter' | 'advent'; readonly days: number }
  | {
      readonly on: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly days: number
    }
  | {
      readonly on: 'moon'
      readonly calendar: 'islamic-umalqura' | 'hebrew' | 'chinese'
      /** By number, or by its English name where leap months shift the number. */
      readonly month: string
      readonly day: number
    }
) & { readonly length?: number | 'month' | undefined }

const day = (month: number, dayOfMonth: number, length?: number): Feast => ({
  on: 'day',
  month,
  day: dayOfMonth,
  length,
})
const easter = (days: number, length?: number): Feast => ({ on: 'easter', days, length })
const advent = (days: number, length?: number): Feast => ({ on: 'advent', days, length })
const orthodox = (days: number, length?: number): Feast => ({ on: 'orthodox-easter', days, length })
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
  (month: string, dayOfMonth: number, length?: Moon['length']): Feast => ({
    on: 'moon',
    calendar,
    month,
    day: dayOfMonth,
    length,
  })
const islamic = moon('islamic-umalqura')
const hebrew = moon('hebrew')
const chinese = moon('chinese')

/** "jüdisch~ neujahr" stands for all the forms that the adjective takes. */
const inflected = (phrase: string): readonly string[] =>
  phrase.includes('~') ? ['e', 'en', 'er', 'es'].map((ending) => phrase.replaceAll('~', ending)) : [phrase]

/** Feasts of the German-speaking countries and those of the calendar of business, by the norms of their words. */
export const feasts: ReadonlyMap<string, Feast> = new Map(
  (
    [
      [day(1, 1), 'neujahr|neujahrstag'],
      [day(1, 2), 'berchtoldstag|bärzelistag'],
      [weekday(1, 1, 3), 'martin - luther - king - tag|martin luther king day|martin - luther - king - day'],
      [day(1, 6), 'dreikönigstag|dreikönig|dreikönigsfest|heilige drei könige|epiphanias|epiphaniasfest'],
      [day(1, 6), 'orthodox~ heiligabend'],
      [day(1, 7), 'orthodox~ weihnachten|orthodox~ weihnachtsfest'],
      [day(1, 26), 'australia day'],
      [day(1, 27), 'holocaust - gedenktag|holocaustgedenktag|international~ holocaust - gedenktag'],
      [day(2, 2), 'mariä lichtmess|maria lichtmess'],
      [day(2, 4), 'weltkrebstag'],
      [day(2, 14), 'valentinstag|sankt valentin'],
      [weekday(2, 1, 3), "presidents' day|presidents day|president's day"],
      [easter(-52), 'weiberfastnacht|altweiberfastnacht|altweiber|schmutzig~ donnerstag|schmotzig~ donnerstag'],
      [easter(-48), 'rosenmontag'],
      [easter(-47), 'faschingsdienstag|fastnachtsdienstag|fastnacht|veilchendienstag|karnevalsdienstag'],
      [easter(-46), 'aschermittwoch'],
      [day(3, 8), 'weltfrauentag|frauentag|international~ frauentag'],
      [day(3, 17), "st . patrick's day|saint patrick's day|st . patricks day"],
      [day(3, 19), 'josefstag|josephstag|josefitag|josefi'],
      [day(3, 22), 'weltwassertag'],
      [day(3, 25), 'mariä verkündigung|maria verkündigung'],
      [day(4, 7), 'weltgesundheitstag'],
      [day(4, 22), 'tag der erde|earth day'],
      [day(4, 23), 'welttag des buches'],
      [weekday(4, 4, 4), "girls' day|girls day"],
      [easter(-46, 46), 'fastenzeit|passionszeit'],
      [easter(-7), 'palmsonntag'],
      [easter(-7, 7), 'karwoche'],
      [easter(-3), 'gründonnerstag|weiß~ donnerstag|hoh~ donnerstag'],
      [easter(-2), 'karfreitag|still~ freitag|hoh~ freitag'],
      [easter(-1), 'karsamstag|ostersamstag|karsonnabend|ostersonnabend'],
      [easter(-2, 4), 'ostertage|ostertagen|osterfeiertage|osterfeiertagen|osterwochenende'],
      [easter(0), 'ostern|ostersonntag|osterfest'],
      [easter(1), 'ostermontag'],
      [easter(7), 'weiß~ sonntag'],
      [orthodox(-48, 40), 'groß~ fastenzeit|orthodox~ fastenzeit'],
      [orthodox(-48), 'rein~ montag'],
      [orthodox(-8), 'lazarus - samstag|lazarussamstag'],
      [orthodox(-7), 'orthodox~ palmsonntag'],
      [orthodox(-3), 'orthodox~ gründonnerstag'],
      [orthodox(-2), 'orthodox~ karfreitag'],
      [orthodox(-1), 'orthodox~ karsamstag|orthodox~ ostersamstag'],
      [orthodox(0), 'orthodox~ ostern|orthodox~ osterfest|orthodox~ ostersonntag'],
      [orthodox(1), 'orthodox~ ostermontag'],
      [orthodox(39), 'orthodox~ himmelfahrt|orthodox~ christi himmelfahrt'],
      [orthodox(49), 'orthodox~ pfingsten|orthodox~ pfingstsonntag|orthodox~ pfingstfest'],
      [orthodox(50), 'orthodox~ pfingstmontag'],
      [day(4, 25), 'anzac day|anzac - tag'],
      [day(4, 27), 'koningsdag|niederländisch~ königstag'],
      [day(4, 30), 'walpurgisnacht'],
      [day(5, 1), 'tag der arbeit|maifeiertag|international~ tag der arbeit'],
      [day(5, 3), 'tag der pressefreiheit|international~ tag der pressefreiheit|welttag der pressefreiheit'],
      [day(5, 4), 'star wars day|star - wars - tag'],
      [day(5, 5), 'cinco de mayo'],
      [day(5, 8), 'tag der befreiung'],
      [day(5, 9), 'europatag'],
      [day(5, 20), 'weltbienentag'],
      [weekday(5, 1, -1), 'memorial day'],
      [weekday(5, 7, 2), 'muttertag'],
      [easter(39), 'christi himmelfahrt|himmelfahrt|vatertag|himmelfahrtstag|auffahrtstag|an auffahrt'],
      [easter(48), 'pfingstsamstag|pfingstsonnabend'],
      [easter(48, 3), 'pfingstwochenende|pfingstfeiertage|pfingstfeiertagen'],
      [easter(49), 'pfingsten|pfingstsonntag|pfingstfest'],
      [easter(50), 'pfingstmontag'],
      [easter(56), 'trinitatis|dreifaltigkeitsfest|dreifaltigkeitssonntag|golden~ sonntag'],
      [easter(60), 'fronleichnam|fronleichnamstag|fronleichnamsfest'],
      [easter(68), 'herz - jesu - fest'],
      [day(5, 31), 'weltnichtrauchertag'],
      [day(6, 5), 'weltumwelttag'],
      [day(6, 19), 'juneteenth'],
      [day(6, 20), 'weltflüchtlingstag'],
      [day(6, 24), 'johannistag'],
      [day(6, 29), 'peter und paul'],
      [day(7, 1), 'canada day'],
      [day(7, 4), 'independence day|us - unabhängigkeitstag|amerikanisch~ unabhängigkeitstag|us - nationalfeiertag'],
      [day(7, 14), 'französisch~ nationalfeiertag'],
      [day(8, 1), 'schweizer bundesfeiertag|bundesfeier|bundesfeiertag|schweizer nationalfeiertag'],
      [day(8, 15), 'mariä himmelfahrt|maria himmelfahrt|mariä aufnahme in den himmel'],
      [weekday(9, 1, 1), 'labor day'],
      [day(9, 8), 'mariä geburt'],
      [weekday(9, 7, 2), 'tag des offenen denkmals'],
      [weekday(9, 7, 3), 'eidgenössisch~ bettag|eidgenössisch~ dank - , buß - und bettag'],
      [day(9, 20), 'weltkindertag'],
      [weekday(10, 7, 1), 'erntedankfest|erntedanksonntag|erntedank'],
      [day(10, 1), 'chinesisch~ nationalfeiertag'],
      [day(10, 3), 'tag der deutschen einheit|tages der deutschen einheit|tags der deutschen einheit'],
      [weekday(10, 1, 2), 'columbus day|kolumbus - tag|kolumbustag'],
      [day(10, 16), 'welternährungstag'],
      [day(10, 26), 'österreichisch~ nationalfeiertag'],
      [day(10, 31), 'reformationstag|halloween|weltspartag'],
      [day(11, 1), 'allerheiligen'],
      [day(11, 2), 'allerseelen'],
      [day(11, 5), 'guy fawkes night|bonfire night'],
      [day(11, 11), 'martinstag|sankt martin|st . martin'],
      [day(11, 11), "singles day|singles' day|single's day|veterans day"],
      [weekday(11, 4, 4), 'thanksgiving|erntedank - feiertag|thanksgiving day|thanksgiving - tag'],
      [weekday(11, 4, 4, 1), 'black friday'],
      [weekday(11, 4, 4, 4), 'cyber monday'],
      [weekday(11, 4, 4, 5), 'giving tuesday'],
      [advent(-14), 'volkstrauertag'],
      [advent(-11), 'buß und bettag|buß - und bettag|buss - und bettag'],
      [advent(-7), 'totensonntag|ewigkeitssonntag|christkönigsfest|christkönigssonntag'],
      [advent(0), 'erst~ advent|1 . advent|erst~ adventssonntag|1 . adventssonntag|erst~ adventsonntag'],
      [advent(7), 'zweit~ advent|2 . advent|zweit~ adventssonntag|2 . adventssonntag|zweit~ adventsonntag'],
      [advent(14), 'dritt~ advent|3 . advent|dritt~ adventssonntag|3 . adventssonntag|dritt~ adventsonntag'],
      [advent(21), 'viert~ advent|4 . advent|viert~ adventssonntag|4 . adventssonntag|viert~ adventsonntag'],
      [advent(-1, 2), 'erst~ adventswochenende|erst~ adventwochenende'],
      [day(12, 1), 'weltaidstag|welt - aids - tag'],
      [day(12, 6), 'nikolaustag|nikolo|sankt nikolaus|st . nikolaus'],
      [day(12, 8), 'mariä empfängnis|maria empfängnis|marienfeiertag'],
      [day(12, 10), 'tag der menschenrechte|international~ tag der menschenrechte'],
      [day(12, 24), 'heiligabend|heiligabends|heilig~ abend|weihnachtsabend'],
      [day(12, 25), 'weihnachten|weihnachtstag|erst~ weihnachtstag|erst~ weihnachtsfeiertag|weihnachtsfest|christtag'],
      [day(12, 25, 2), 'weihnachtsfeiertage|weihnachtsfeiertagen|weihnachtstage|weihnachtstagen'],
      [day(12, 26), 'zweit~ weihnachtstag|zweit~ weihnachtsfeiertag|stephanstag|stephanitag|stefanitag|boxing day'],
      [day(12, 28), 'tag der unschuldigen kinder'],
      [day(12, 31), 'silvester|sylvester|silvesterabend|silvestertag|silvesternacht'],
      [islamic('1', 1), 'islamisch~ neujahr|islamisch~ neujahrsfest|muslimisch~ neujahr|hidschra - neujahr'],
      [islamic('1', 10), 'aschura|ashura|aschurafest|ashura - fest|aschura - tag|aschura - fest|tag von aschura'],
      [
        islamic('3', 12),
        'mawlid|mawlid an - nabi|maulid an - nabī|maulid an - nabi|geburtstag des propheten mohammed|geburtstag mohammeds|mevlid kandili',
      ],
      [
        islamic('7', 27),
        "isra und miradsch|isra und mi'radsch|isra und miradj|laylat al miraj|laylat al - miraj|lailat al miraj|himmelfahrt mohammeds|himmelfahrt des propheten mohammed",
      ],
      [islamic('9', 1, 'month'), 'ramadan|ramadans|ramasan|fastenmonat ramadan|fastenmonats ramadan'],
      [
        islamic('9', 27),
        'laylat al - qadr|laylat al kadr|laylat al qadr|lailat al - qadr|lailat al - kadr|nacht der allmacht|nacht der bestimmung|nacht der kraft|nacht des schicksals',
      ],
      [
        islamic('10', 1),
        'zuckerfest|zuckerfests|zuckerfestes|fest des fastenbrechens|fastenbrechenfest|ramadanfest|ramazan bayrami|eid al - fitr|eid al fitr|eid ul - fitr|id al - fitr|id ul - fitr|idu l - fitr',
      ],
      [
        islamic('12', 10),
        'opferfest|opferfests|opferfestes|islamisch~ opferfest|eid al - adha|eid al adha|eid ul - adha|id ul - adha|id al - adha|bakr id|kurban bayrami|kurban bayram',
      ],
      [hebrew('Shevat', 15), 'tu bischwat|tu bi - schwat|tu bishvat|tu bischevat|neujahr der bäume'],
      [hebrew('Adar', 14), 'purim|purimfest|purim - fest'],
      [hebrew('Nisan', 15, 8), 'pessach|pessachfest|pessach - fest|passahfest|passah|pessah|passover|pesach'],
      [hebrew('Iyar', 18), "lag baomer|lag b'omer|lag ba - omer|lag laomer"],
      [hebrew('Sivan', 6), 'schawuot|schawuoth|shavuot|schawuotfest|wochenfest'],
      [
        hebrew('Tishri', 1, 2),
        'rosch ha - schana|rosch haschana|rosch haschanah|rosh hashanah|rosh haschana|jüdisch~ neujahr|jüdisch~ neujahrsfest|jüdisch~ neujahrsfests|jüdisch~ neujahrsfestes',
      ],
      [
        hebrew('Tishri', 10),
        'jom kippur|yom kippur|jom - kippur|jom - kippur - fest|versöhnungstag|versöhnungsfest|jom - kippur - tag',
      ],
      [hebrew('Tishri', 15, 7), 'sukkot|sukkoth|laubhüttenfest|laubhüttenfests|laubhüttenfestes'],
      [hebrew('Tishri', 22), 'schmini azeret|schemini azeret|schmini atzeret|schemini atzeret|shemini atzeret'],
      [hebrew('Tishri', 23), 'simchat tora|simchat torah|simchat thora'],
      [
        hebrew('Kislev', 25, 8),
        'chanukka|chanukkah|chanuka|hanukkah|hanukka|chanukkafest|chanukka - fest|jüdisch~ lichterfest|lichterfest chanukka',
      ],
      [
        chinese('1', 1),
        'chinesisch~ neujahr|chinesisch~ neujahrsfest|chinesisch~ neujahrsfests|chinesisch~ neujahrsfestes|mondneujahr|mondneujahrsfest|vietnamesisch~ neujahrsfest|tet - fest|tetfest|chinesisch~ frühlingsfest',
      ],
      [chinese('1', 15), 'chinesisch~ laternenfest'],
      [chinese('4', 8), 'buddhas geburtstag'],
      [chinese('4', 15), 'vesak|wesak|vesakh|vesakfest|vesak - fest|wesakfest|wesak - fest|buddha - tag'],
      [chinese('5', 5), 'drachenbootfest|drachenbootfestes|drachenboot - fest'],
      [chinese('7', 7), 'qixi - fest|chinesisch~ valentinstag'],
      [chinese('8', 15), 'mittherbstfest|mittherbstfestes|mondfest|mondfestes'],
    ] as const
  ).flatMap(([feast, phrases]) =>
    phrases.split('|').flatMap((phrase) => inflected(phrase).map((one) => [one, feast] as const)),
  ),
)

/** Adjectives of calendars that have feasts of the same names: "das persische Neujahrsfest". */
export const otherCalendars =
  /^(?:chinesisch|vietnamesisch|koreanisch|jüdisch|islamisch|muslimisch|persisch|iranisch|kurdisch|thailändisch|äthiopisch|koptisch|orthodox|russisch|serbisch|buddhistisch|parsi)(?:e[snmr]?)?$/
