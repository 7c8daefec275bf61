/** What is ordered and delivered, and is no company: last parts of nouns, singular and plural, lower case. */
const ends =
  `zug züge züg zügen bahnen lok loks lokomotive lokomotiven waggon waggons bus busse bussen flugzeug flugzeuge flugzeugen jet jets maschine maschinen
  hubschrauber hubschraubern helikopter drohne drohnen panzer panzern fahrzeug fahrzeuge fahrzeugen auto autos wagen lkw lastwagen transporter laster schiff schiffe
  schiffen fregatte fregatten korvette korvetten u-boot u-boote fähre fähren munition granate granaten rakete raketen geschoss geschosse geschütz geschütze waffe
  waffen gewehr gewehre patronen radar radare chip chips prozessor prozessoren server servern batterie batterien zelle zellen akkus impfdosen dosen impfstoff
  impfstoffe medikament medikamente arzneien turbine turbinen triebwerk triebwerke windrad windräder module anlagen satellit satelliten strom gas erdgas flüssiggas
  rohöl wasserstoff stahl kupfer lithium ersatzteil ersatzteile geräte geräten masken tests rechenkapazität rechenkapazitäten rechenleistung speicherplatz lizenzen softwarelizenzen lizenz lizenzrechte lizenzrechten nutzungsrechte nutzungsrechten vertriebsrechte vertriebsrechten vermarktungsrechte vermarktungsrechten übertragungsrechte namensrechte fernsehrechte tv-rechte medienrechte medienrechten filmrechte cloud-dienste dienstleistungen boote booten jachten
  kreuzfahrtschiffe kreuzfahrtschiffen straßenbahnen strassenbahnen generatoren transformatoren kräne kränen rolltreppen bagger baggern traktoren roboter robotern elektrolyseure
 elektrolyseuren simulatoren torpedos torpedo uniformen helme stellwerke ladesäulen wechselrichter rohre rohren schienen tablets laptops dienstwagen getreide geflügel doppelstöcker doppelstockzügen triebzüge triebzügen wagen systeme systemen software waffensystem flugabwehrsystem luftabwehrsystem leitsystem`.split(
    /\s+/,
  )

const words: ReadonlySet<string> = new Set(ends)
/** Letters from which a last part is told from a chance ending. */
const LEAST = 4
const parts = ends.filter((end) => end.length >= LEAST)

/** What aircraft are called: "A320", "B737". */
const aircraft = /^[ab]\d{3}/

/** "züge", "hochgeschwindigkeitszüge", "f-35-kampfjets": something that is made, ordered and delivered. */
export function isGoods(norm: string): boolean {
  const last = norm.split('-').at(-1) ?? ''
  return words.has(norm) || words.has(last) || aircraft.test(norm) || parts.some((part) => last.endsWith(part))
}

/** What is done or granted for pay: last parts of nouns, lower case. */
const rendered =
  /(lieferung|wartung|instandhaltung|betrieb|reinigung|modernisierung|beratung|lizenz|lizenzrecht|nutzungsrecht|namensrecht|übertragungsrecht|vertriebsrecht|medienrecht|tv-recht|vermarktung|nutzung|software|dienst|dienstleistung|bereitstellung|entsorgung|montage|logistik|werbung|fertigung|herstellung|betreuung|bewachung|vermietung|belieferung|versorgung|durchführung|planung|schulung|patentnutzung|inhalt)(e[ns]?|s)?$/

/** The same of what is built and carried, which is done for somebody only where the clause says so. */
const built =
  /(bau|ausbau|umbau|neubau|errichtung|sanierung|transport|entwicklung|produktion|einrichtung|lieferung|installation|steuerung|abwicklung|verwaltung|management|zustellung|abfertigung)(e?s)?$/

/** "Wartung", "Bau": work that somebody takes on for another. */
export const isUndertaking = (norm: string): boolean => isRendered(norm) || built.test(norm)

/** "Wartung", "Lizenzen": a service or right that somebody pays another for. */
export const isRendered = (norm: string): boolean => rendered.test(norm)
