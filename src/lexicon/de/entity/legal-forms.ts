import { wordSet } from '../../word-set.ts'

/** Legal forms as they stand behind a company's name; norms without dots and blanks ("s.a." and "S. A." are "sa"). */
export const legalForms: ReadonlySet<string> = wordSet(
  'ag se gmbh kgaa kg ohg gbr eg ug mbh inc corp corporation incorporated ltd limited plc llc llp lp nv bv sa sas sarl spa srl ab oyj oy asa as aps pjsc jsc ojsc pao ooo pty pte kk co cie bhd tbk sab saic spzoo kft rt zrt doo vvag ev',
)

/** Legal forms that are also ordinary letters or words: they count only with a capital, in the written form given here. */
export const shortLegalForms: ReadonlySet<string> = wordSet('AG SE KG AB SA AS NV BV Co Oy LP UG SpA EG ASA')

/** Words of English and French company names: behind a capitalised word they close a company's name ("Springworks Therapeutics"). */
export const companyNameWords: ReadonlySet<string> = wordSet(
  `group groupe gruppe holding holdings capital partners ventures therapeutics pharmaceuticals pharmaceutical pharma biosciences bioscience biotech biopharma sciences labs laboratories technologies technology
  systems solutions networks software semiconductor semiconductors energy power resources petroleum oil gas mining minerals metals steel motors motor automotive industries industrial international global worldwide
  enterprises brands foods beverages airlines airways aviation aerospace defense defence financial finance bancorp bank banking insurance investments investment equity asset management advisors realty properties estate
  media entertainment studios pictures interactive games gaming digital online mobile telecom communications electric electronics instruments devices medical health healthcare diagnostics genetics genomics robotics dynamics
  materials chemicals chemical polymers logistics shipping maritime freight express retail stores markets market outfitters fashion mobility space space-x ai research intelligence cloud data analytics security payments
  components computing national pay wallet exchange securities trust fund associates consulting services engineering construction infrastructure renewables solar wind hydrogen batteries battery platforms company companies
  sports football wellness farms breweries brewing distillers spirits outdoor living care records music publishing toys bikes cycles yachts marine subsea ports terminals rail cargo trucks trailers tyres packaging plastics fibers fibres
  textiles apparel footwear optics photonics quantum sensors lasers tools machines machinery controls circuits grid nuclear uranium copper timber homes housing facilities staffing talent education learning
  bio motion hotels resorts tours coffees wines agro agri vision acoustics turbines engines wheels tires glass aluminium aluminum alloys coatings paints adhesives fertilizers seafood dairy
  bakeries cosmetics beauty fragrances eyewear shoes luxury furniture kitchens lighting storage fuels refining pipelines utilities waste recycling environmental filters filtration genomes proteins vaccines biologics clinics
  orthopedics hearing credit lending leasing brokers trading charging rockets aircraft helicopters
  foundry photonic avionics propulsion satellites drones farming seeds nutrition pets oncology surgical implants imaging ophthalmics dental hospitality leisure cruises invest immo`,
)

/** Legal forms of English names. */
export const englishLegalForms: ReadonlySet<string> = wordSet(
  'co corp corporation inc incorporated ltd limited llc llp lp plc pjsc jsc',
)

/** Adjectives that open names, as they are written there: "Bayerische Glaswerke", "Vereinigte Milchwerke". */
export const namingAdjective =
  /^(\p{Lu}\p{Ll}+isch|Deutsch|\p{Lu}\p{Ll}+deutsch|Vereinigt|Allgemein|Frei|Erst|Neu|Groß|Königlich|Staatlich|Genossenschaftlich|Gemeinnützig)e[nrs]?$/u

/** Ends of nouns behind such an adjective that make a firm or a body of both. */
export const nounsOfFirms =
  /(werke[ns]?|werk|betriebe[n]?|gesellschaft|genossenschaft|bank|sparkasse|kliniken|versicherung|kasse|holding|universität|hochschule|museums?|oper|akademie|institut|stiftung|verlag|post|industrie|bau|baugesellschaft|brauerei|reederei|mühlen|molkerei|spinnerei|lotterie|wohnungsbau|gruppe|treuhand|messe|börse|fürsorge|jugendhilfe|wohlfahrt|diakonie|stadtmission|pensionskasse|versorgungsanstalt|kassenärztliche)$/

/** What firms and foundations are called behind the whole name of whose they are: "Karl Sandner Stiftung". */
export const firmsOfPeople: ReadonlySet<string> = wordSet(
  'stiftung familienstiftung privatstiftung beteiligungen vermögensverwaltung verwaltungsgesellschaft beteiligungsgesellschaft familienholding gruppe group holding capital ventures invest immobilien',
)

/** Who a founder does business with, behind "&": "Seestern & Söhne". */
export const kinWords: ReadonlySet<string> = wordSet(
  'sohn söhne töchter tochter brüder gebrüder cie co comp partner partners kollegen sons son brothers bros associates company nachfolger consorten friends family zoon zonen figli fils frères hijos',
)

/** Last words of the names of funds, foundations and other bodies, by what those are: "Qatar Foundation", "Nordwind Capital". */
export const bodyKinds: Readonly<Record<'fund' | 'authority' | 'association', ReadonlySet<string>>> = {
  fund: wordSet('foundation trust fund funds endowment pension plan capital ventures equity investment investments'),
  authority: wordSet('authority council'),
  association: wordSet(
    'universität uni hochschule fachhochschule akademie institut university institute college hospital hospitals museum society federation association',
  ),
}

/** All of them. */
export const bodyNameWords: ReadonlySet<string> = new Set(Object.values(bodyKinds).flatMap((words) => [...words]))

/** English adjectives inside names: "Global New Materials", "First Eastern Capital". */
export const englishModifiers: ReadonlySet<string> = wordSet(
  'new first united general great old big royal public private green blue red white black golden silver central eastern western northern southern north south east west american european british pacific atlantic african asian arab',
)

/** English words that companies call their divisions by, before one of those that close names: "Vehicle Systems", "Consumer Products". */
export const divisionWords: ReadonlySet<string> = wordSet(
  `vehicle vehicles consumer consumers passenger commercial personal building performance specialty speciality advanced smart connected secure life animal crop home water process industry care nutrition products product electronic
  additives professional business corporate wealth private institutional asset investment transaction structured customer customers infrastructure automotive industrial digital healthcare
  pharma science sciences power sensor wireless green cloud enterprise medical agricultural solutions tires tyres urban rural protective protection weapon ammunition naval marine civil`,
)

/** All words that close a name of several words. */
export const closingWords: ReadonlySet<string> = new Set([...companyNameWords, ...bodyNameWords])

/** Company-name words so general that the usual short form goes without them: "Springworks Therapeutics" is "Springworks". */
export const droppedNameWords: ReadonlySet<string> = wordSet(
  'therapeutics pharmaceuticals pharmaceutical biosciences bioscience biotherapeutics group groupe gruppe holding holdings technologies technology international corporation company incorporated limited laboratories biopharma platforms industries enterprises semiconductor',
)

/** Trades that close German companies' names: right behind a word that is none of the language they are part of it ("Seestern Stahl", "Ostkap Chemie"). */
export const tradeNameWords: ReadonlySet<string> = wordSet(
  `stahl edelstahl chemie energie energien pharma bau hochbau tiefbau technik medizintechnik haustechnik gebäudetechnik umwelttechnik fördertechnik messtechnik elektrotechnik logistik spedition transporte immobilien wohnbau wohnen medien verlag
  kliniken klinikum maschinenbau anlagenbau stahlbau metallbau fahrzeugbau werkzeugbau schiffbau apparatebau elektronik optik kunststoffe kunststofftechnik papier verpackung verpackungen textil textilien möbel mode schuhe reisen
  touristik versicherung versicherungen leasing luftfahrt werft baustoffe beton zement keramik agrar lebensmittel molkerei getränke brauerei backwaren süßwaren feinkost apotheken handel großhandel kosmetik spielwaren druck druckmaschinen
  werke metallwerke stahlwerke stadtwerke glaswerke recycling entsorgung automobile automobil nutzfahrzeuge solarenergie windenergie windkraft erneuerbare netze telekommunikation software-systeme beteiligungen verwaltung
  familienholding beteiligungsgesellschaft beteiligungsverwaltung beteiligungsholding beteiligungsmanagement unternehmensgruppe unternehmensberatung versicherungsgruppe
  vermögensverwaltung privatbank volksbank sparkasse raiffeisenbank kantonalbank landesbank verkehrsbetriebe messegesellschaft krankenversicherung lebensversicherung bahntechnik motoren antriebstechnik robotik sensorik halbleiter`,
)

/** Company-name words that are German nouns as well: the name goes with their article ("die Seestern Holding"). */
export const articledNameWords: ReadonlySet<string> = wordSet('group groupe gruppe holding bank company')

/** Foreign words behind a German one that only companies' names have: "die Mühlbauer Group". */
export const ofNamesOnly: ReadonlySet<string> = wordSet(
  `group groupe holding holdings technologies technology systems solutions networks international industries partners ventures labs enterprises corporation brands automotive pharmaceuticals therapeutics diagnostics
  semiconductor semiconductors electronics aerospace aviation airlines airways biosciences bioscience robotics logistics shipping foods beverages motors metals chemicals genomics healthcare properties instruments devices dynamics invest`,
)

/** Last words of companies that are called after another one: "Seestern Capital Ventures", "Seestern Powertrain Systems". */
export const unitNameWords: ReadonlySet<string> = new Set([
  ...ofNamesOnly,
  ...wordSet(
    'copper steel aluminium recycling battery batteries capital partners ventures investments equity properties estate insurance financial finance leasing power fund foundation trust studios entertainment laboratories sciences therapeutics plastics polymers chemicals healthcare robotics aerospace handling equipment materials engineering consulting services',
  ),
])

/** What cities have one of, called after them: "Ulmer Volksbank". */
export const namesOfCities: ReadonlySet<string> = wordSet(
  'volksbank sparkasse raiffeisenbank kantonalbank stadtwerke verkehrsbetriebe messegesellschaft philharmoniker kreissparkasse stadtsparkasse landesbank',
)

/** What places have one of, called by the place behind it, in all its cases: "Stadtwerke Hannover", "den Stadtwerken Duisburg". */
export const institutions: ReadonlySet<string> = wordSet(
  `stadtwerke stadtwerken kreiswerke kreiswerken gemeindewerke gemeindewerken sparkasse stadtsparkasse kreissparkasse volksbank raiffeisenbank landesbank kantonalbank klinikum klinikums universitätsklinikum universitätsklinikums
  kliniken verkehrsbetriebe verkehrsbetrieben studierendenwerk wasserwerke wasserwerken messegesellschaft raiffeisenlandesbank wohnungsbaugenossenschaft uniklinik uniklinikum universitätsklinik kreisklinik kreiskliniken bezirkskliniken landeskrankenhaus
  verkehrsgesellschaft wohnungsgesellschaft hafengesellschaft bergbahnen seilbahnen elektrizitätswerke elektrizitätswerken gaswerke gaswerken kreiskrankenhaus kreiskrankenhauses stadtkrankenhaus spital kantonsspital stadtspital bezirksspital verkehrsverbund verkehrsverbundes wasserverband abfallwirtschaft wohnbaugenossenschaft baugenossenschaft landwerke regiobetriebe bäderbetriebe thermen skilifte investitionsbank förderbank wirtschaftsbetriebe stadtbetriebe
  feuersozietät raiffeisen caritas diakonie erzbistum bistum diözese lotto wohnbau weingärtner winzergenossenschaft milchwerke milchwerken energieversorgung gasversorgung wasserversorgung fernwärme nahverkehr krankenhaus spitalverbund kurbetriebe abwasserverband energieagentur studentenwerk handwerkskammer ärztekammer zuckerfabrik werkstätten baugesellschaft wohnstätte`,
)

/** Institutions that are places as well: "am Flughafen Ulm" says where, "der Flughafen Ulm" who. */
export const sites: ReadonlySet<string> = wordSet(
  'flughafen flughafens universität uni hochschule fachhochschule messe zoo',
)

/** Ends of full names whose companies have no shares that are traded: "Seestern Beteiligungen GmbH", not "Seestern GmbH & Co. KGaA". */
export const unlistedForms = /\b(gGmbH|GmbH|mbH|OHG|e\. ?V\.)$|\bCo\. KG$/

/** Last words of names that have an -n where names of several stand in the dative: "bei Seestern Modemärkten". */
export const inflectedLast = /(werke|märkte|betriebe|dienste|läden)$/

/** First words of names that are inflected with their noun, in lower case: "der Deutschen Bahn". */
export const inflectedFirst = /sche$|^(deutsche|neue|junge|freie|vereinigte|erste|große)$/
