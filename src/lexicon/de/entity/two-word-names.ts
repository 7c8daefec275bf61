import { wordSet } from '../../word-set.ts'
import { tradeNameWords } from './legal-forms.ts'

/** What shops and workshops are called before the name of whoever owns them: "Möbel Tessmann", "Bäckerei Tessmann". */
export const shopNouns = wordSet(
  `möbel hörgeräte blumen optik elektro foto getränke brillen sanitär fisch feinkost obst schuhe schuhhaus textil moden mode modehaus sport spielwaren küchen küchenhaus teppich teppiche farben lacke betten bettenhaus matratzen
  fahrrad fahrräder zweirad reifen glas holz holzbau metallbau stahlbau tiefbau hochbau baustoffe immobilien reisen touristik omnibus omnibusse taxi spedition metzgerei bäckerei backhaus landbäckerei konditorei fleischerei brauerei
  privatbrauerei molkerei käserei kellerei weingut sektkellerei gärtnerei apotheke autohaus radhaus möbelhaus kaufhaus juwelier uhren schmuck bücher buchhandlung druckerei verlag papeterie parfümerie drogerie garten gartencenter
  haustechnik elektrotechnik medizintechnik dachdeckerei malerbetrieb zimmerei schreinerei tischlerei gießerei weberei spinnerei gerberei wäscherei reederei werft bergbahnen seilbahnen bestattungen pflegedienst fahrschule tanzschule
  brauhaus confiserie kaffeerösterei ziegelei sägewerk hofladen landtechnik stahlhandel weinhandel holzhandel entsorgung recycling transporte`,
)

/** Surnames that are nouns or adjectives as well, of which shops are called most: "Möbel Schäfer". */
export const wordsAsSurnames = wordSet(
  `müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier
  köhler herrmann könig walter mayer huber kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther frank winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter kraus martin
  schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt sauer arnold pfeiffer bäcker metzger binder kramer sattler
  gärtner wirth maurer drechsler töpfer glaser gerber färber böttcher küfer schlosser förster amann hirsch adler falk hecht barth rausch stark kurz sturm frey zorn lindner pfaff bischof abt fink herzog fürst ritter krug`,
)

/** Which of several of that name it is, as its last word: "Tessalon Nord". */
const directions = wordSet('nord süd ost west nordost nordwest südost südwest mitte eins')

/** More that closes such a name, besides the trades that close any: "Tessmann Käse". */
const goods = wordSet(
  `käse torf luft strom gas wasser wärme moden fleisch wurst wein bier kaffee saat holz kies glas yachts feinkost tee brot eis zucker fisch geflügel fleischwaren wurstwaren tiefkühlkost tiernahrung futtermittel saaten
  pumpen armaturen turbinen ventile lacke farben fenster türen tore aufzüge kabel drähte federn werkzeuge maschinen landmaschinen baumaschinen anlagen roboter sensoren küchen betten matratzen brillen hörgeräte spiele fahrräder zweirad
  wohnmobile reisemobile caravans busse krane stapler aggregate getriebe wälzlager ketten schrauben dichtungen schläuche rohre profile bleche aluminium kupfer zink titan leiterplatten steckverbinder leuchten licht lampen heizungen
  fliesen parkett böden dämmstoffe ziegel dachziegel kalk gips folien guss druckguss porzellan hotels kreuzfahrten gastronomie pflege senioren`,
)

const TRADE =
  /^(?!(ab|aus|um|an|auf|neu|rück|ein|über|vor)bau)\p{Ll}{3,}(technik|technologie|bau|logistik|systeme|käserei|bäckerei|brauerei|druckerei|gießerei|weberei|rösterei|gärtnerei|metzgerei|kellerei|werke|betriebe|immobilien|transporte|kliniken|möbel|stoffe|windkraft)$/u

/** Is it a word that closes a company's name behind one that is none of the language: "Tessmann Tiefbau", "Tessalon Nord"? */
export const closesTwoWordName = (norm: string): boolean =>
  directions.has(norm) || goods.has(norm) || tradeNameWords.has(norm) || TRADE.test(norm)

/** Does the name end in a direction, as parts of towns do: "das Tessalon West"? */
export const endsInDirection = (name: string): boolean => directions.has(name.split(' ').at(-1)?.toLowerCase() ?? '')

/** Is it something that is bought and sold as well, so that behind a verb it is what is dealt in: "kauft Tessalon Strom"? */
export const isTradedIn = (norm: string): boolean =>
  goods.has(norm) || /^(stahl|papier|energie|möbel|medien|textilien|zement|beton|technik|software|strom)$/.test(norm)

/** What single houses of business end in: "Radarwerk Tessmin". */
export const worksNouns = /(werk|haus|hof|hütte|mühle|garten)$/
