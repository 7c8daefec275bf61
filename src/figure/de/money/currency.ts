import {
  type CurrencyName,
  currencies,
  currenciesBefore,
  currencyCodes,
  dollarPrefixes,
  homeAdjectives,
  nationalities,
  oftenSmall,
} from '../../../lexicon/de/currencies.ts'
import { lookUp, map, node, not, oneOf, optional, seq, tight, tokenWhere, word } from '../../combine.ts'
import { Step } from '../../step.ts'
import { hyphen } from '../numeral/numeral-rule.ts'

/** A currency as named at a place: its code and the exponent of its unit (-2 for cents). */
export interface NamedCurrency {
  readonly code: string | null
  readonly exponent: number
  /** Where the name alone does not say: the codes by country. */
  readonly by?: CurrencyName['by']
}

const nationality = lookUp(new Map([...nationalities, ...homeAdjectives]))

/** A currency's name as it is written: nouns capital, codes in capitals, but for those that people also write small. */
const name = new Step<CurrencyName>({ starts: [...currencies.keys()] }, (reader, at) => {
  const token = reader.token(at)
  const found = token && currencies.get(token.norm)
  if (token === undefined || found === undefined) return undefined
  const asWritten =
    token.kind === 'symbol' ||
    oftenSmall.has(token.norm) ||
    (currencyCodes.has(token.norm) ? token.text === token.text.toUpperCase() : token.text !== token.norm)
  return asWritten ? { value: found, end: at + 1 } : undefined
})

const of = (country: string | undefined, { code, exponent, by }: CurrencyName): NamedCurrency => {
  const known = (country && by?.[country]) ?? code
  return { code: known, exponent, ...(known === null && by && { by }) }
}

/** "US-Dollar", "US$", "HK-Dollar", "C$", "US-Cent". */
const prefixed = map(
  seq(lookUp(dollarPrefixes), optional(hyphen), tight(word('dollar', 'dollars', '$', 'cent', 'cents'))),
  ([country, , { norm }]) => {
    const found = currencies.get(norm === '$' ? 'dollar' : norm)
    return found && of(country, found)
  },
)

/** "T€", "k€": thousands of them. */
const thousands: Step<NamedCurrency> = map(
  seq(
    tokenWhere(({ text }) => text === 'T' || text === 'k'),
    tight(word('€', '$')),
  ),
  ([, { norm }]) => ({ code: norm === '€' ? 'EUR' : 'USD', exponent: 3 }),
)

/** "D-Mark", "kanadische Dollar", "Schweizer Franken", "Pfund Sterling", "Euro". */
const named: Step<NamedCurrency> = oneOf(
  map(seq(word('d'), hyphen, word('mark')), () => ({ code: 'DEM', exponent: 0 })),
  map(seq(nationality, name), ([country, currency]) => of(country, currency)),
  map(seq(name, optional(word('sterling'))), ([currency]) => of(undefined, currency)),
)

/** "184,60 Fr." */
const francsBehind = map(
  seq(
    tokenWhere(({ text }) => text === 'Fr'),
    tight(word('.')),
  ),
  () => ({
    code: 'CHF',
    exponent: 0,
  }),
)

/** The currency behind an amount. */
export const currency: Step<NamedCurrency> = node(oneOf(prefixed, thousands, named, francsBehind))

/** Centimes behind a full stop: "12.50", "12.00"; twelve and less may be a month. */
const centimes = tight(tokenWhere(({ text }) => /^(00|1[3-9]|[2-9]\d)$/.test(text)))

/** "Fr. 3.05 je Titel": what is for each of something is no day. */
const pricedApiece = seq(
  tokenWhere(({ kind, text }) => kind === 'digits' && text.length === 2),
  word('je', 'pro', 'per'),
)

/** "18. Juli", "18.5.", "20 Uhr" */
const dayOrHour = seq(
  tokenWhere(({ kind, text }) => kind === 'digits' && Number(text) <= 31),
  oneOf(word('uhr', ':'), seq(word('.'), not(oneOf(centimes, pricedApiece)))),
)

/** "Fr. 2500", "SFr. 12.50" as the Swiss write francs; "Fr." is also a Friday. */
const francs = map(
  oneOf(seq(word('fr'), tight(word('.')), not(dayOrHour)), seq(word('sfr'), optional(tight(word('.'))))),
  () => ({ code: 'CHF', exponent: 0 }),
)

/** The currency before an amount: "$ 15", "US$ 10", "EUR 3,5". */
export const currencyBefore: Step<NamedCurrency> = oneOf(
  prefixed,
  thousands,
  francs,
  map(lookUp(new Map(currenciesBefore.map((norm) => [norm, norm]))), (norm) => {
    const found = currencies.get(norm)
    return found && of(undefined, found)
  }),
)
