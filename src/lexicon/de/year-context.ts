/* Words that say whether four digits are a year. */

import { wordSet } from '../word-set.ts'

/** Before a year it is a part of a name: "Agenda 2010", "Expo 2000", "Windows 2000". */
export const namesBeforeYear = wordSet(`
  agenda expo vision strategie horizont horizon windows office euro programm projekt plan masterplan fahrplan initiative ziel
  roadmap konzept szenario aktionsplan mission studie forum preview outlook typ modell baureihe serie type airbus boeing peugeot
  playstation xbox galaxy
`)

/** Before a number: what it numbers. */
export const nounsBeforeNumber = wordSet(`
  nr nummer no § artikel art paragraf paragraph absatz abs seite seiten s kapitel punkt punkte zeile raum zimmer hausnummer telefon tel
  fax plz postfach durchwahl din iso en wkn isin drucksache aktenzeichen az fon apg flug zug bus linie route
  dax index stand marke rekordmarke höhe meter
`)

/** Behind a number: units and symbols that make an amount of it. */
export const unitsAfterNumber = wordSet(`
  % ‰ € $ £ ¥ prozent prozentpunkte prozentpunkten punkte punkten euro dollar cent mark franken kronen pfund yen yuan rubel lira
  km m cm mm kg g t l kw kwh mw mwh gw gwh gb mb tb mhz ghz ps uhr grad c h ha qm
  mio mrd mill million millionen milliarde milliarden billion billionen tausend hundert mal fach
  eur usd chf gbp jpy dm ats
`)

/** Behind a number, in the plural: they are counted, though the number looks like a year. */
export const countedNouns = wordSet(`
  zähler zählern stellen jobs arbeitsplätze arbeitsplätzen mitarbeiter mitarbeitern mitarbeiterinnen mitarbeitende mitarbeitenden
  beschäftigte beschäftigten angestellte angestellten arbeiter arbeitern leute leuten menschen personen kunden nutzer nutzern
  aktien anteile anteilen filialen läden geschäfte geschäften standorte standorten fahrzeuge fahrzeugen autos wagen tonnen stück
  einheiten wohnungen häuser häusern zimmer zimmern betten plätze plätzen sitze sitzen anlagen maschinen flugzeuge flugzeugen
  fälle fällen betriebe betrieben unternehmen firmen hektar quadratmeter quadratmetern kilometer kilometern meter metern liter litern
`)

/** Before such a number: "stieg auf 1924 Mitarbeiter". */
export const amountLeads = wordSet('auf um mit alle aller allen')

/** Before a number: it is an amount, not a year. */
export const amountWords = wordSet(`
  rund circa ca über unter mindestens maximal höchstens wenigstens fast knapp nahezu beinahe insgesamt weitere weiteren zusätzliche
  je jeweils pro um mehr als weniger nur gut etwa ungefähr schätzungsweise davon bisher lediglich statt auf minus plus
  $ € £ ¥ us eur usd chf gbp % + = < > ~ #
`)

/** Before four digits they are a year, whatever follows. */
export const yearLeads = wordSet(`
  seit ab bis im in von nach vor anfang mitte ende beginn jahr jahre jahres jahren anno zwischen januar februar märz april mai juni juli
  august september oktober november dezember frühjahr frühling sommer herbst winter
  frühsommer spätsommer spätherbst geschäftsjahr geboren gegründet gegründete jahrgang gegen für schon bereits erst noch
`)

/** Before four digits they are a year even where a scale word follows: "bis 2030 Milliarden einsparen". */
export const timeLeads = wordSet(`
  seit ab bis anno anfang mitte ende beginn jahr jahre jahres januar februar märz april mai juni juli august september oktober november
  dezember frühjahr frühling sommer herbst winter geschäftsjahr
`)

/** Before a number it is a year: "im Jahr 578", whatever noun follows. */
export const nounsOfYear = wordSet('jahr jahre jahren jahres anno')

/** Before such a noun they leave it to be numbered: "im Jahr 578", but "im vergangenen Jahr 578 Boote". */
export const beforeYearNouns = wordSet('im das dem ins vom zum beim anno')

/** Words behind the first months that count them from an event, or in a year that is not the calendar's. */
export const monthsFromElsewhere = wordSet(
  'nach seit der des ihrer ihres seiner seines nachdem als dieser unter mit unserer meiner eines einer vor von bis ab lang',
)
