/** A currency as a text names it. */
export interface CurrencyName {
  /** ISO 4217; null where the name alone does not say ("Kronen"). */
  readonly code: string | null
  /** Exponent of the unit: -2 for cents. */
  readonly exponent: number
  /** By country, for names that several countries share. */
  readonly by?: Readonly<Record<string, string>>
}

const names = (
  words: string,
  code: string | null,
  by?: Record<string, string>,
  exponent = 0,
): [string, CurrencyName][] => words.split(' ').map((word) => [word, { code, exponent, ...(by && { by }) }])

const dollars = {
  us: 'USD',
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  tw: 'TWD',
  na: 'NAD',
  jm: 'JMD',
  bs: 'BSD',
  bb: 'BBD',
  fj: 'FJD',
  zw: 'ZWL',
  lr: 'LRD',
}
const crowns = { se: 'SEK', dk: 'DKK', no: 'NOK', is: 'ISK', cz: 'CZK', ee: 'EEK', sk: 'SKK' }
const pounds = { gb: 'GBP', eg: 'EGP', lb: 'LBP', sy: 'SYP', sd: 'SDG', ie: 'IEP' }
const pesos = { mx: 'MXN', ar: 'ARS', cl: 'CLP', co: 'COP', ph: 'PHP', cu: 'CUP', uy: 'UYU', do: 'DOP' }
const rupees = { in: 'INR', pk: 'PKR', lk: 'LKR', np: 'NPR', mu: 'MUR' }
const dinars = { rs: 'RSD', kw: 'KWD', iq: 'IQD', jo: 'JOD', dz: 'DZD', tn: 'TND', bh: 'BHD', ly: 'LYD', mk: 'MKD' }
const francs = { ch: 'CHF', fr: 'FRF', be: 'BEF', lu: 'LUF' }

/** Codes as accounts write them, in thousands or millions: TEUR, kCHF, MUSD. */
const scaledCodes = ['EUR', 'CHF', 'USD', 'GBP'].flatMap((code) =>
  Object.entries({ t: 3, k: 3, m: 6 }).map(
    ([letter, exponent]) => [letter + code.toLowerCase(), { code, exponent }] as const,
  ),
)

/** Words, codes and symbols behind (some also before) an amount, by norm. */
export const currencies: ReadonlyMap<string, CurrencyName> = new Map([
  ...names('euro euros eur €', 'EUR'),
  ...names('dollar dollars', 'USD', dollars),
  ...names('$ usd', 'USD'),
  ...names('pfund £ pounds pound', 'GBP', pounds),
  ...names('gbp', 'GBP'),
  ...names('franken chf sfr fränkli', 'CHF', francs),
  ...names('francs franc', null, francs),
  ...names('yen ¥ jpy', 'JPY'),
  ...names('yuan renminbi cny rmb', 'CNY'),
  ...names('won krw ₩', 'KRW', { kp: 'KPW' }),
  ...names('rubel rub ₽', 'RUB', { by: 'BYN' }),
  ...names('zloty zlotys złoty pln', 'PLN'),
  ...names('forint huf', 'HUF'),
  ...names('lira lire try ₺', 'TRY', { it: 'ITL', sy: 'SYP' }),
  ...names('krone kronen', null, crowns),
  ...names('rupie rupien ₹', null, rupees),
  ...names('peso pesos', null, pesos),
  ...names('dinar dinare', null, dinars),
  ...names('rand zar', 'ZAR'),
  ...names('real reais brl', 'BRL'),
  ...names('schekel shekel ils ₪', 'ILS'),
  ...names('dirham aed dirhams', 'AED', { ma: 'MAD' }),
  ...names('riyal rial riyals', null, { sa: 'SAR', qa: 'QAR', ir: 'IRR', om: 'OMR' }),
  ...names('baht thb', 'THB'),
  ...names('ringgit myr', 'MYR'),
  ...names('rupiah idr', 'IDR'),
  ...names('dong vnd', 'VND'),
  ...names('hrywnja griwna hrywna uah', 'UAH'),
  ...names('lew lewa bgn', 'BGN'),
  ...names('leu lei ron', 'RON', { md: 'MDL' }),
  ...names('kuna hrk', 'HRK'),
  ...names('naira ngn', 'NGN'),
  ...names('tenge kzt', 'KZT'),
  ...names('lari gel', 'GEL'),
  ...names('schilling ats öS', 'ATS', { ke: 'KES', tz: 'TZS', ug: 'UGX' }),
  ...names('mark dm dem', 'DEM', { fi: 'FIM', ba: 'BAM' }),
  ...names('gulden', 'NLG'),
  ...names('drachmen drachme', 'GRD'),
  ...names('peseten pesetas', 'ESP'),
  ...names('escudo escudos', 'PTE'),
  ...names('sek', 'SEK'),
  ...names('nok', 'NOK'),
  ...names('dkk', 'DKK'),
  ...names('isk', 'ISK'),
  ...names('czk', 'CZK'),
  ...names('cad', 'CAD'),
  ...names('aud', 'AUD'),
  ...names('nzd', 'NZD'),
  ...names('sgd', 'SGD'),
  ...names('hkd', 'HKD'),
  ...names('twd', 'TWD'),
  ...names('inr', 'INR'),
  ...names('mxn', 'MXN'),
  ...names('ars', 'ARS'),
  ...names('clp', 'CLP'),
  ...names('cop', 'COP'),
  ...names('php', 'PHP'),
  ...names('rsd', 'RSD'),
  ...names('kwd', 'KWD'),
  ...names('sar', 'SAR'),
  ...names('qar', 'QAR'),
  ...names('egp', 'EGP'),
  ...names('cent cents ct eurocent', 'EUR', { us: 'USD' }, -2),
  ...names('pence penny', 'GBP', undefined, -2),
  ...names('rappen', 'CHF', undefined, -2),
  ...names('kopeken', 'RUB', undefined, -2),
  ...names('pfennig pfennige', 'DEM', undefined, -2),
  ...names('groschen', 'ATS', undefined, -2),
  ...scaledCodes,
])

/** Codes and symbols that stand before the amount: $ 15, EUR 3,5 Mio. */
export const currenciesBefore: readonly string[] = [
  ...'$ € £ ¥ ₹ ₩ ₽ ₺ ₪ eur euro usd gbp chf jpy cny rmb krw rub pln huf sek nok dkk czk cad aud nzd sgd hkd inr zar brl mxn dm'.split(
    ' ',
  ),
  ...scaledCodes.map(([norm]) => norm),
]

/** Letters before "$" or "-Dollar" that say whose: US$, C$, HK$. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'us'],
  ['usd', 'us'],
  ['u.s', 'us'],
  ['c', 'ca'],
  ['ca', 'ca'],
  ['can', 'ca'],
  ['cad', 'ca'],
  ['kanada', 'ca'],
  ['a', 'au'],
  ['au', 'au'],
  ['aud', 'au'],
  ['australien', 'au'],
  ['nz', 'nz'],
  ['neuseeland', 'nz'],
  ['s', 'sg'],
  ['sgd', 'sg'],
  ['singapur', 'sg'],
  ['hk', 'hk'],
  ['hongkong', 'hk'],
  ['nt', 'tw'],
  ['taiwan', 'tw'],
  ['namibia', 'na'],
])

/** Stems of adjectives of nationality; "kanadisch" + e, en, er … */
export const nationalities: ReadonlyMap<string, string> = new Map(
  (
    [
      ['amerikanisch', 'us'],
      ['us-amerikanisch', 'us'],
      ['kanadisch', 'ca'],
      ['australisch', 'au'],
      ['neuseeländisch', 'nz'],
      ['singapurisch', 'sg'],
      ['taiwanisch', 'tw'],
      ['taiwanesisch', 'tw'],
      ['namibisch', 'na'],
      ['schwedisch', 'se'],
      ['dänisch', 'dk'],
      ['norwegisch', 'no'],
      ['isländisch', 'is'],
      ['tschechisch', 'cz'],
      ['estnisch', 'ee'],
      ['slowakisch', 'sk'],
      ['britisch', 'gb'],
      ['englisch', 'gb'],
      ['ägyptisch', 'eg'],
      ['libanesisch', 'lb'],
      ['syrisch', 'sy'],
      ['sudanesisch', 'sd'],
      ['irisch', 'ie'],
      ['mexikanisch', 'mx'],
      ['argentinisch', 'ar'],
      ['chilenisch', 'cl'],
      ['kolumbianisch', 'co'],
      ['philippinisch', 'ph'],
      ['kubanisch', 'cu'],
      ['uruguayisch', 'uy'],
      ['indisch', 'in'],
      ['pakistanisch', 'pk'],
      ['nepalesisch', 'np'],
      ['serbisch', 'rs'],
      ['kuwaitisch', 'kw'],
      ['irakisch', 'iq'],
      ['jordanisch', 'jo'],
      ['algerisch', 'dz'],
      ['tunesisch', 'tn'],
      ['libysch', 'ly'],
      ['mazedonisch', 'mk'],
      ['französisch', 'fr'],
      ['belgisch', 'be'],
      ['luxemburgisch', 'lu'],
      ['nordkoreanisch', 'kp'],
      ['südkoreanisch', 'kr'],
      ['russisch', 'ru'],
      ['belarussisch', 'by'],
      ['weißrussisch', 'by'],
      ['italienisch', 'it'],
      ['türkisch', 'tr'],
      ['marokkanisch', 'ma'],
      ['saudisch', 'sa'],
      ['saudi-arabisch', 'sa'],
      ['katarisch', 'qa'],
      ['iranisch', 'ir'],
      ['omanisch', 'om'],
      ['finnisch', 'fi'],
      ['bosnisch', 'ba'],
      ['kenianisch', 'ke'],
      ['moldauisch', 'md'],
      ['deutsch', 'de'],
      ['japanisch', 'jp'],
      ['chinesisch', 'cn'],
      ['polnisch', 'pl'],
      ['ungarisch', 'hu'],
      ['brasilianisch', 'br'],
      ['südafrikanisch', 'za'],
      ['israelisch', 'il'],
      ['rumänisch', 'ro'],
      ['bulgarisch', 'bg'],
      ['kroatisch', 'hr'],
      ['ukrainisch', 'ua'],
      ['österreichisch', 'at'],
      ['schweizerisch', 'ch'],
    ] as const
  ).flatMap(([stem, country]) => ['e', 'en', 'er', 'em', 'es'].map((ending) => [stem + ending, country] as const)),
)

/** Adjectives of nationality that are not declined: Schweizer Franken, Hongkonger Dollar. */
export const homeAdjectives: ReadonlyMap<string, string> = new Map([
  ['schweizer', 'ch'],
  ['hongkonger', 'hk'],
  ['singapurer', 'sg'],
  ['singapur', 'sg'],
  ['neuseeland', 'nz'],
  ['us', 'us'],
])

/** ISO codes among the names; they are written in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(
  [...currencies].flatMap(([norm, { code }]) =>
    code?.toLowerCase() === norm || norm === 'rmb' || norm === 'dm' ? [norm] : [],
  ),
)

/** Names that are also written small. */
export const oftenSmall: ReadonlySet<string> = new Set([
  'euro',
  'euros',
  'eur',
  'dollar',
  'dollars',
  'usd',
  'cent',
  'cents',
  'ct',
  'yen',
  'franken',
  'sfr',
])
