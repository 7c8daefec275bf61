/** How German names a country and its people. */
interface CountryWords {
  /** Names and short forms. */
  readonly names: string
  /** The people, stems that take -n or -en ("Däne", "Chinese") or nothing ("Schweizer", "Amerikaner"). */
  readonly people: string
  /** The adjective without ending ("dänisch"); "Schweizer" is written with a capital and never inflected. */
  readonly adjective: string
}

const country = (names: string, people: string, adjective: string): CountryWords => ({ names, people, adjective })

/** Countries by ISO 3166-1 alpha-2 code; "EU" is no country but has a home word. Lists are separated by commas. */
export const countries: Readonly<Record<string, CountryWords>> = {
  DE: country('Deutschland,Bundesrepublik', 'Deutsche', 'deutsch'),
  AT: country('Österreich', 'Österreicher', 'österreichisch'),
  CH: country('Schweiz', 'Schweizer,Eidgenosse', 'schweizerisch,Schweizer'),
  US: country(
    'USA,Vereinigte Staaten,Vereinigten Staaten,US,Amerika',
    'Amerikaner,US-Amerikaner',
    'amerikanisch,us-amerikanisch',
  ),
  FR: country('Frankreich', 'Franzose', 'französisch'),
  GB: country(
    'Großbritannien,Vereinigtes Königreich,England,UK,Schottland',
    'Brite,Engländer,Schotte',
    'britisch,englisch,schottisch',
  ),
  IT: country('Italien', 'Italiener', 'italienisch'),
  ES: country('Spanien', 'Spanier', 'spanisch'),
  PT: country('Portugal', 'Portugiese', 'portugiesisch'),
  NL: country('Niederlande,Niederlanden,Holland', 'Niederländer,Holländer', 'niederländisch,holländisch'),
  BE: country('Belgien', 'Belgier', 'belgisch'),
  LU: country('Luxemburg', 'Luxemburger', 'luxemburgisch,Luxemburger'),
  DK: country('Dänemark', 'Däne', 'dänisch'),
  SE: country('Schweden', 'Schwede', 'schwedisch'),
  NO: country('Norwegen', 'Norweger', 'norwegisch'),
  FI: country('Finnland', 'Finne', 'finnisch'),
  IS: country('Island', 'Isländer', 'isländisch'),
  IE: country('Irland', 'Ire', 'irisch'),
  PL: country('Polen', 'Pole', 'polnisch'),
  CZ: country('Tschechien', 'Tscheche', 'tschechisch'),
  SK: country('Slowakei', 'Slowake', 'slowakisch'),
  HU: country('Ungarn', 'Ungar', 'ungarisch'),
  RO: country('Rumänien', 'Rumäne', 'rumänisch'),
  BG: country('Bulgarien', 'Bulgare', 'bulgarisch'),
  GR: country('Griechenland', 'Grieche', 'griechisch'),
  HR: country('Kroatien', 'Kroate', 'kroatisch'),
  SI: country('Slowenien', 'Slowene', 'slowenisch'),
  RS: country('Serbien', 'Serbe', 'serbisch'),
  EE: country('Estland', 'Este', 'estnisch'),
  LV: country('Lettland', 'Lette', 'lettisch'),
  LT: country('Litauen', 'Litauer', 'litauisch'),
  UA: country('Ukraine', 'Ukrainer', 'ukrainisch'),
  RU: country('Russland', 'Russe', 'russisch'),
  BY: country('Belarus,Weißrussland', 'Belarusse,Weißrusse', 'belarussisch,weißrussisch'),
  TR: country('Türkei', 'Türke', 'türkisch'),
  CY: country('Zypern', 'Zyprer', 'zyprisch'),
  MT: country('Malta', 'Malteser', 'maltesisch'),
  LI: country('Liechtenstein', 'Liechtensteiner', 'liechtensteinisch'),
  MC: country('Monaco', 'Monegasse', 'monegassisch'),
  IL: country('Israel', 'Israeli', 'israelisch'),
  SA: country('Saudi-Arabien,Saudiarabien', 'Saudi,Saudis', 'saudisch,saudi-arabisch,saudiarabisch'),
  AE: country(
    'Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Emirate,Emiraten,VAE',
    'Emirati,Emiratis',
    'emiratisch,Emirate',
  ),
  QA: country('Katar', 'Katarer,Kataris', 'katarisch'),
  KW: country('Kuwait', 'Kuwaiter', 'kuwaitisch'),
  IR: country('Iran', 'Iraner', 'iranisch'),
  IQ: country('Irak', 'Iraker', 'irakisch'),
  EG: country('Ägypten', 'Ägypter', 'ägyptisch'),
  MA: country('Marokko', 'Marokkaner', 'marokkanisch'),
  ZA: country('Südafrika', 'Südafrikaner', 'südafrikanisch'),
  NG: country('Nigeria', 'Nigerianer', 'nigerianisch'),
  KE: country('Kenia', 'Kenianer', 'kenianisch'),
  CN: country('China,Volksrepublik', 'Chinese', 'chinesisch'),
  HK: country('Hongkong', 'Hongkonger', 'hongkonger,Hongkonger'),
  TW: country('Taiwan', 'Taiwaner,Taiwanese', 'taiwanisch,taiwanesisch'),
  JP: country('Japan', 'Japaner', 'japanisch'),
  KR: country('Südkorea', 'Südkoreaner,Koreaner', 'südkoreanisch,koreanisch'),
  IN: country('Indien', 'Inder', 'indisch'),
  PK: country('Pakistan', 'Pakistaner', 'pakistanisch'),
  TH: country('Thailand', 'Thailänder', 'thailändisch'),
  VN: country('Vietnam', 'Vietnamese', 'vietnamesisch'),
  MY: country('Malaysia', 'Malaysier', 'malaysisch'),
  SG: country('Singapur', 'Singapurer', 'singapurisch,singapurer,Singapurer'),
  ID: country('Indonesien', 'Indonesier', 'indonesisch'),
  PH: country('Philippinen', 'Philippiner', 'philippinisch'),
  KZ: country('Kasachstan', 'Kasache', 'kasachisch'),
  AZ: country('Aserbaidschan', 'Aserbaidschaner', 'aserbaidschanisch'),
  AU: country('Australien', 'Australier', 'australisch'),
  NZ: country('Neuseeland', 'Neuseeländer', 'neuseeländisch'),
  CA: country('Kanada', 'Kanadier', 'kanadisch'),
  MX: country('Mexiko', 'Mexikaner', 'mexikanisch'),
  BR: country('Brasilien', 'Brasilianer', 'brasilianisch'),
  AR: country('Argentinien', 'Argentinier', 'argentinisch'),
  CL: country('Chile', 'Chilene', 'chilenisch'),
  CO: country('Kolumbien', 'Kolumbianer', 'kolumbianisch'),
  PE: country('Peru', 'Peruaner', 'peruanisch'),
  VE: country('Venezuela', 'Venezolaner', 'venezolanisch'),
}

/** Words for countries in other languages, as companies call their daughters: "Vodafone Italia". Lists are separated by blanks. */
export const foreignCountryWords: Readonly<Record<string, string>> = {
  DE: 'Germany Allemagne',
  AT: 'Austria',
  CH: 'Suisse Switzerland',
  FR: 'France',
  IT: 'Italia Italy',
  ES: 'España Espana Spain Iberia',
  NL: 'Nederland Netherlands',
  BE: 'Belgium Belgique',
  PL: 'Polska Poland',
  CZ: 'Czech',
  RO: 'Romania România',
  HU: 'Hungary Hungaria',
  BG: 'Bulgaria',
  GR: 'Hellas Greece',
  HR: 'Croatia Hrvatska',
  SE: 'Sverige Sweden',
  DK: 'Danmark Denmark',
  NO: 'Norge Norway',
  FI: 'Finland Suomi',
  RU: 'Russia',
  UA: 'Ukraine',
  TR: 'Türkiye Turkey',
  US: 'America Americas',
  IN: 'India',
  BR: 'Brasil Brazil',
  MX: 'Mexico México',
  AU: 'Australia',
  KR: 'Korea',
}

/** The people of a country in all their forms, lower case, and its code. */
export const peoples: ReadonlyMap<string, string> = new Map(
  Object.entries(countries).flatMap(([code, { people }]) =>
    people
      .split(',')
      .flatMap((person) =>
        ['', 'n', 'en', 's'].map((ending): [string, string] => [person.toLowerCase() + ending, code]),
      ),
  ),
)
