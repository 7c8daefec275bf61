/** What is ordered and delivered, and is no company: last parts of nouns, singular and plural, lower case. */
const ends =
  `zug züge züg zügen bahnen lok loks lokomotive lokomotiven waggon waggons bus busse bussen flugzeug flugzeuge flugzeugen jet jets maschine maschinen
  hubschrauber hubschraubern helikopter drohne drohnen panzer panzern fahrzeug fahrzeuge fahrzeugen auto autos wagen lkw lastwagen transporter laster schiff schiffe
  schiffen fregatte fregatten korvette korvetten u-boot u-boote fähre fähren munition granate granaten rakete raketen geschoss geschosse geschütz geschütze waffe
  waffen gewehr gewehre patronen radar radare chip chips prozessor prozessoren server servern batterie batterien zelle zellen akkus impfdosen dosen impfstoff
  impfstoffe medikament medikamente arzneien turbine turbinen triebwerk triebwerke windrad windräder module anlagen satellit satelliten strom gas erdgas flüssiggas
  rohöl wasserstoff stahl kupfer lithium ersatzteil ersatzteile geräte geräten masken tests rechenkapazität rechenkapazitäten rechenleistung speicherplatz lizenzen softwarelizenzen cloud-dienste dienstleistungen boote booten jachten
  kreuzfahrtschiffe kreuzfahrtschiffen straßenbahnen doppelstöcker doppelstockzügen triebzüge triebzügen wagen systeme systemen software waffensystem flugabwehrsystem luftabwehrsystem leitsystem`.split(
    /\s+/,
  )

const words: ReadonlySet<string> = new Set(ends)
/** Letters from which a last part is told from a chance ending. */
const LEAST = 4
const parts = ends.filter((end) => end.length >= LEAST)

/** "züge", "hochgeschwindigkeitszüge", "f-35-kampfjets": something that is made, ordered and delivered. */
export function isGoods(norm: string): boolean {
  const last = norm.split('-').at(-1) ?? ''
  return words.has(norm) || words.has(last) || parts.some((part) => last.endsWith(part))
}
