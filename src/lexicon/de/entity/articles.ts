import { wordSet } from '../../word-set.ts'
import type { Gender } from './company-nouns.ts'

/** Articles and demonstratives that point back to something known. */
export const definiteArticles = wordSet(
  'der die das dem den des dieser diese dieses diesem diesen jener jene jenes jenem jenen derselbe dieselbe dasselbe',
)

/** Prepositions melted with a definite article. */
export const contractedArticles = wordSet(
  'am ans aufs beim durchs fürs im ins ums vom vors zum zur übers unterm hinterm',
)

/** Does the word point back to something known, by itself or with a preposition melted into it? */
export const isPointing = (norm: string): boolean => definiteArticles.has(norm) || contractedArticles.has(norm)

/** Articles that only the singular has; "die" and "den" may be plural. */
const singularArticles = wordSet('der das dem des dieser dieses diesem jener jenes jenem derselbe dasselbe')

/** Is it the article of one thing alone? */
export const isSingularArticle = (norm: string): boolean => singularArticles.has(norm) || contractedArticles.has(norm)

/** Determiners that bring in something new or count it. */
/** The indefinite article. */
export const indefiniteArticles = wordSet('ein eine einen einem einer eines')

export const indefiniteDeterminers = wordSet(
  `ein eine einen einem einer eines kein keine keinen keinem keiner keines jeder jede jedes jedem jeden mancher manche manches manchen welcher welche welches viele vieler vielen wenige wenigen weniger mehrere mehreren mehrerer einige einigen einiger
  alle aller allen beide beider beiden sämtliche sämtlichen solche solchen solcher zahlreiche zahlreichen zahlreicher andere anderen anderer weitere weiteren weiterer etliche diverse`,
)

/** Determiners that say whose something is. */
export const possessives = wordSet(
  'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres euer eure euren eurem eurer deren dessen',
)

/** Is it a word that opens a noun phrase? */
export const isDeterminer = (norm: string): boolean =>
  definiteArticles.has(norm) || contractedArticles.has(norm) || indefiniteDeterminers.has(norm) || possessives.has(norm)

/** Words that are written with a capital only because they open a sentence, and that look like names else. */
export const functionWords = wordSet(
  `ab aber alles als also am an ans auch auf aufgrund aus außer außerdem bei beim bereits bis bisher da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dann daran darauf daraus darin darüber darum darunter davon davor dazu demgemäß weiters demnach denn dennoch deshalb deswegen doch dort durch eben ebenfalls ebenso eigentlich
  einerseits einst einmal er erst erstmals es etwa etwas falls fast für ganz gar gegen gegenüber genau gerade gestern gleich gut heute hier hinter hingegen hinzu ich im immer immerhin in indem infolge ins insgesamt inzwischen ja je jedenfalls jedoch jetzt kaum knapp künftig laut letztlich man mehr mein mit mitte möglich
  möglicherweise nach nachdem nahe namens neben nicht nichts noch nun nur ob obwohl oder offenbar offiziell ohne rund schon sehr sei seit seitdem seither selbst sie so sobald sodass sofern sogar somit sonst soweit sowie sowohl später statt stattdessen tatsächlich trotz trotzdem über übrigens um und unter vergangene
  vermutlich vielmehr vom von vor vorerst während wann warum was weder wegen weil weit weiter weiterhin wem wen wenn wer weshalb wie wieder wir wo wobei wodurch wofür wohl womit womöglich worauf zu zudem zuerst zufolge zugleich zuletzt zum zumal zumindest zunächst zur zurück zusammen zusätzlich zuvor zwar zwei zwischen zwischenzeitlich
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte könnte könnten soll sollen sollte sollten muss müssen musste will wollen wollte darf dürfte dürften mag möchte bin habe sagte sagt hieß heißt gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb
  drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend hunderte tausende dutzende erster erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten neue neuen neuer neues große großen alte kleine hohe beste besser mehrere viele vieles nämlich dies dieser diese dieses jene einzig bald früher morgen
  bislang derzeit aktuell damalige daraufhin demzufolge entsprechend ferner folglich grundsätzlich hierfür hierzu hierbei indes indessen nachträglich nunmehr schließlich schlicht seinerzeit überhaupt ungeachtet unterdessen voraussichtlich wiederum wenigstens teils teilweise anders andererseits anfang ende anfangs allein allerdings allenfalls angesichts anhand anstatt anschließend
  mangels dank gemäß inklusive mittels ungefähr circa wohingegen sprich siehe mal beispielsweise dahin eher ebensowenig einander eh einfach erneut fortan freilich genauso gemeinsam gewiss häufig hauptsächlich insbesondere insofern jeweils keineswegs längst lediglich leider lange lieber manchmal meist meistens mitunter nebenbei neuerdings nie niemand niemals nirgends oft oftmals
  plötzlich quasi rasch regelmäßig richtig ringsum schätzungsweise selten seltsam sicher sicherlich sofort sogenannte sogenannten sonstige stets umgerechnet umso unlängst unterm vielleicht völlig weitgehend wirklich ziemlich zeitgleich zeitweise zugegeben zugunsten zulasten sprach sprechen sagen ließ lässt nannte nennt teilte teilt
  ersterer ersteres ersterem ersteren erstere letzterer letzteres letzterem letzteren letztere zweiterer zweiteres zweiterem zweiteren zweitere weitem neuem kurzem längerem langem weiteres weiterem folgendes folgendem übriges übrigem näheres beidem beides anderem solcherlei
  umsatzstärkste umsatzstärkstes größtes größter größte kleinstes stärkstes stärkste stärkster schwächstes schwächste schwächster teuerstes wichtigstes wichtigste wertvollstes meistes meiste netto brutto still`,
)

/** Words that are no names though they are written in capitals or stand before a hyphen. */
export const commonAcronyms = wordSet(
  `us usa eu ki ai it ceo cfo coo cto ag se bip tv pc wm em ipo etf etfs dax mdax sdax tecdax atx smi ftse nasdaq ebit ebitda ebita isin wkn usd eur gbp chf sek ps kwh mwh gwh twh gw mw co un uno nato eu-kommission pdf sms app apps lkw pkw suv suvs lng ceos kgaa gmbh fdp cdu csu spd övp spö fpö afd brd ddr nrw dach
  hr pr b2b b2c it-systeme faq wc dvd cd gps led oled lcd usb wlan lte 5g esg co2 ngo pcr hiv fsme rna mrna dna ii iii iv vi vii viii ix xi xii q1 q2 q3 q4 h1 h2 fy yoy ytd mio mrd mill euro dollar uhr nr st vs tel fax www http https com de ad pm kfz pib opec g7 g20 r-gespräch e-auto e-mobilität uvp mwst roi roe capex opex m&a gkv pkv bgb gg stgb ez ezb-rat eid id cio chro
  stellv dr prof dpa-afx reuters anzeige update breaking live video foto bild-plus ob vw-käfer wlan-router vfb fc fsv sv tsv bvb öfb dfb uefa fifa ioc ok okay tbd gbr kg ev uk hk nz roundup korrektur wdh kreise aktien-flash dpa-afx-überblick ticker überblick eilmeldung kolumne presseschau stichwort hintergrund tagesvorschau pressestimme presse-stimme dgap-news eqs-news dgap-adhoc ots adhoc ad-hoc egt ebt kgv fcf cet1 rwa roa hd 4k 3d vr ar bh orf-tvthek nfl nba nhl mlb psg uvm ua fy24 fy25 aum pe vc rot schwarz grün blau gelb türkis ampel groko rotschwarz rotgrün schwarzblau schwarzgrün sunday monday friday saturday daily weekly survey economic crime report index global the and new inc open cup league champions grand prix mint tvöd kv iq eq ph wg ow privateequity venturecapital smallcap midcap largecap vcs lbo spac spacs spvs bips lkws pkws at1`,
)

/** First parts of hyphen compounds that say what a thing is and name nobody: "Vize-Chef", "Online-Händler". */
export const compoundModifiers = wordSet(
  `vize ex top flop online offline tech co bio e ki ai it us eu uno web internet digital cloud chip auto pharma öl gas strom energie solar wind stahl handels finanz kredit bau medien mode sport luxus rüstungs multi mega mini super premium low high life end big data social start joint venture private public equity hedge management marketing mobilfunk
  kapital risiko wagnis groß klein mittel spitzen haupt neben gesamt teil zwischen vor nach nicht anti pro post pre prä money ko semi quasi welt europa deutschland asien china nord süd ost west inlands auslands staats bundes landes stadt regional lokal international global home heim office business team event crypto krypto bitcoin blockchain fintech biotech lead anker alt co-lead roundup turnaround growth buyout seed angel early late stage mid cap large small shop outlet flagship store fast soft hard full service contract stop fan fitness wellness beauty deep climate health agri prop insur legal ed med space
  unternehmens firmen konzern vorstands aufsichtsrats branchen börsen aktien dax mdax konzernumsatz quartals halbjahres jahres monats wochen tages s-dax smart smartphone handy computer software hardware internet-start tv fernseh film musik video foto streaming game gaming elektro hybrid diesel benzin wasserstoff batterie akku
  cyber hochleistungs betriebs gewerkschafts regierungs partei fraktions oppositions schatten interims vorzeige kult traditions familien mittelstands nachwuchs jung ur non cross intra inter trans ultra anlage investment immobilien bank banken versicherungs logistik software-as dating reise flug bahn-card corona covid klima umwelt öko convenience food non-food pharmacy fashion gourmet komplett voll mehrheits minderheits total rest block not zwangs traum wunsch blitz eil sofort rekord milliarden millionen mammut riesen monster vorab exit wachstums verlust gewinn plus minus`,
)

/** Nouns after which a product's name follows: "das Medikament Ogsiveo", "der Chatbot Claude". */
export const productNouns = wordSet(
  `app medikament mittel wirkstoff präparat arzneimittel krebsmittel chatbot sprachmodell ki-modell modell software spiel videospiel smartphone programm betriebssystem impfstoff flugzeug flugzeugtyp typ baureihe suv elektroauto kleinwagen limousine sportwagen rakete konsole plattform-marke bot assistent sprachassistent suchmaschine browser kryptowährung
  krebsmedikament blutverdünner diabetesmittel panzer kampfpanzer schützenpanzer kampfjet hubschrauber drohne schiff kreuzfahrtschiff satellit chipsystem grafikkarte prozessor serie film album buch roman zeitschriftentitel marke automarke eigenmarke`,
)

/** Determiners that can stand before a noun in the singular, by its gender; none stands before any. */
export const singularDeterminers: Readonly<Record<Gender, RegExp>> = {
  m: /^(der|dem|den|des|dieser|diesem|diesen|dieses|jener|jenem|am|beim|im|vom|zum|)$/,
  f: /^(die|der|diese|dieser|jene|jener|zur|)$/,
  n: /^(das|dem|des|dieses|diesem|jenes|jenem|am|ans|beim|fürs|im|ins|vom|zum|aufs|)$/,
}

/** Small words inside names of people from abroad; "von" and "des" are German before any name. */
export const nameParticles: ReadonlySet<string> = wordSet('de du della dello di dos van ter ten')
