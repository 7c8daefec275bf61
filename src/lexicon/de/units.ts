import { wordSet } from '../word-set.ts'

/** Abbreviated units of measure, by the text as written: lower-case ones could not be told from words. */
export const unitSigns: ReadonlySet<string> = wordSet(
  'km m cm mm nm µm μm kg g mg t l ml cl hl ha qm qkm m² m³ km² kW MW GW TW kWh MWh GWh TWh Wh W V A mA Ah mAh PS Nm GB TB MB KB kB Mbit Gbit GHz MHz kHz Hz °C °F ° dB bar Grad kn kcal kJ MJ GJ bps fps dpi Zoll Bit Byte Mt kt oz lb mph kWp MWp GWp BRT TEU ‰',
)

/** Nouns of time and calendar: what they measure is a duration or date, not a count. By norm. */
export const timeNouns: ReadonlySet<string> = wordSet(
  'uhr jahr jahre jahren jahres jährige jährigen jähriger jähriges monat monate monaten monats woche wochen tag tage tagen tages stunde stunden minute minuten sekunde sekunden quartal quartale quartalen jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderten januar jänner februar feber märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag nacht nächte nächten abend abende morgen wochenende wochenenden werktage werktagen geschäftsjahr geschäftsjahre halbjahr kalenderwoche mal male malen kalendertage arbeitstage arbeitstagen handelstage handelstagen börsentage börsentagen millisekunden std min sek',
)

/** Nouns before a number that make it a label: Typ 212, Artikel 5, Top 500, Phase 3. By norm. */
export const labelNouns: ReadonlySet<string> = wordSet(
  'typ artikel art paragraf paragraph paragrafen § §§ seite seiten absatz abs kapitel teil band folge staffel episode runde spieltag gruppe klasse stufe phase level version modell baureihe serie typen top formel nummer nr linie gleis halle tor zimmer raum gate bahnsteig terminal block reaktor zone zelle abschnitt ziffer punkt anlage anhang tabelle abbildung abb spalte zeile az aktenzeichen wkn isin postfach hausnummer plz telefon tel fax durchwahl konto hotline bundesstraße autobahn route flug flugnummer los losnummer agenda expo windows iphone ipad galaxy playstation xbox airbus boeing porsche audi bmw mercedes gpt covid sars area apollo sojus ariane studio kanal sender jahrgang matchball satz viertel etappe platz rang position generation gen stock etage release build android ios office tempo paket',
)

/** Adverbs that may open the attribute of a counted noun: "750 teilweise hoch fragile Objekte", "2000 zumeist Vermummte". */
export const attributeAdverbs: ReadonlySet<string> = wordSet(
  'nicht zumeist meist meistens großteils größtenteils mehrheitlich überwiegend vorwiegend teils teilweise bereits schon noch bisher bislang derzeit aktuell zuletzt kürzlich neu frisch schwer leicht hoch sehr besonders rein weltweit bundesweit landesweit europaweit ehemals einst eng fest staatlich privat illegal legal mutmaßlich angeblich friedlich zentral lokal regional direkt indirekt ebenfalls ausschließlich fast dauerhaft vorübergehend befristet unbefristet',
)

/** Lower-case words ending like adjectives that cannot stand between a number and its noun. */
export const noAdjectives: ReadonlySet<string> = wordSet(
  'einige einigen einiger mehrere mehreren mehrerer viele vielen vieler manche manchen mancher etliche etlichen sämtliche sämtlichen beide beiden welche welchen waren wurden haben hatten sollen sollten werden würden konnten können könnten müssen mussten dürfen durften wollen wollten kamen kommen gehen gingen stehen standen liegen lagen sind seien wäre wären war wurde hatte habe hätte sei werde würde könnte müsste dürfte sollte wollte machte machten gab geben gaben fanden finden bekamen starben sterben leben lebten arbeiten arbeiteten blieben bleiben ließen lassen nahmen nehmen zahlten zahlen verloren gewannen gewinnen hieß heißen der die das den dem des einen einem einer eines eine seine seinen seiner ihre ihren ihrer ihrem unsere meine keine keinen dieser diese diesen jener jene alle aber oder über unter hinter neben gegen wegen zwischen ohne seiten sowie deren dessen innen außen eben vor heute gestern morgen bitte gerne etwa circa ungefähr je pro bis aus nach beim besser höher niedriger größer kleiner mehr weniger immer wieder später früher eher',
)

/** Nouns that measure, so that nobody of them does anything and none of them is one of several. */
export const measureNouns: ReadonlySet<string> = wordSet(
  'rang jahre mal punkte punkten zähler zählern kilometer kilometern meter metern zentimeter zentimetern millimeter millimetern quadratmeter quadratmetern quadratkilometer quadratkilometern kubikmeter kubikmetern hektar tonnen tonne kilo kilogramm gramm liter litern barrel barrels fass unzen unze watt kilowatt megawatt gigawatt terawatt kilowattstunden megawattstunden gigawattstunden terawattstunden volt ampere grad zoll stundenkilometer stundenkilometern megabit gigabit megabyte gigabyte terabyte promille einheiten',
)

/** What follows the number in adjectives that say how many people a group has: "70-|köpfige| Crew". */
export const headedAdjectives: ReadonlySet<string> = new Set([
  'köpfig',
  'köpfige',
  'köpfiger',
  'köpfiges',
  'köpfigen',
  'köpfigem',
])

/** Does a unit only measure, as "Megawatt" or "km" do? */
export const isMeasure = (unit: string): boolean => unitSigns.has(unit) || measureNouns.has(unit.toLowerCase())
