import { compareClaims } from '../../src/compare/compare-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'

/** A claim with what matters spelled out and the rest filled in; roles are given as names. */
export function claim(
  id: string,
  source: string,
  given: Partial<Omit<Claim, 'roles' | 'source' | 'figure'>> & {
    figure: Figure
    roles?: Record<string, string>
    published?: string
    outlet?: string
    sentence?: string
  },
): Claim {
  const {
    figure,
    roles = {},
    published = null,
    outlet = null,
    sentence = `Satz ${id}: ${figure.text}.`,
    ...rest
  } = given
  const parties = Object.entries(roles).map(([role, name]) => [
    role,
    { id: name.toLowerCase().replaceAll(' ', '-'), name, text: name },
  ])
  return {
    id: `c:${id}`,
    type: 'acquisition',
    roles: Object.fromEntries(parties),
    qualifiers: {},
    figure,
    when: null,
    modality: 'fact',
    attribution: [],
    zone: 'body',
    source: { id: source, path: `${source}.txt`, title: null, outlet, url: null, published },
    evidence: { start: 0, end: figure.text.length, line: 1, column: 1, sentence },
    rule: 'test/claim',
    ...rest,
  }
}

/** Money as written: `money(4.5, 'rund')` is "rund 4,5 Milliarden Euro". */
export function money(billions: number, hedgeText = '', currency: string | null = 'EUR'): Figure {
  const names: Record<string, string> = { EUR: ' Euro', USD: ' Dollar', CHF: ' Franken' }
  const hedges = { '': 'exact', rund: 'about', 'mehr als': 'over', knapp: 'under', 'bis zu': 'up_to' } as const
  const value = billions * 1e9
  const words = `${billions}`.replace('.', ',')
  return {
    kind: 'money',
    text: `${hedgeText} ${words} Milliarden${currency === null ? '' : (names[currency] ?? ` ${currency}`)}`.trim(),
    value,
    min: value,
    max: value,
    currency,
    hedge: hedges[hedgeText as keyof typeof hedges],
    ...(hedgeText && { hedgeText }),
  }
}

/** Percent as written: `share('rund 30 Prozent', 30)`. */
export const share = (text: string, value: number): Figure => ({
  kind: 'percent',
  text,
  value,
  min: value,
  max: value,
  hedge: 'exact',
})

/** Small money: `euros(52)` is "52 Euro". */
export const euros = (value: number): Figure => ({
  kind: 'money',
  text: `${value} Euro`,
  value,
  min: value,
  max: value,
  currency: 'EUR',
  hedge: 'exact',
})

/** A span of small money: `euroSpan(24, 29)` is "24 bis 29 Euro". */
export const euroSpan = (min: number, max: number): Figure => ({
  kind: 'money',
  text: `${min} bis ${max} Euro`,
  value: null,
  min,
  max,
  currency: 'EUR',
  hedge: 'range',
})

/** Which claims stand together, and why they came out as they did. */
export const told = (claims: Claim[]) =>
  compareClaims(claims)
    .map(
      ({ claims: own, reason }) =>
        `${own
          .map(({ id }) => id.slice(2))
          .sort()
          .join('+')} ${reason}`,
    )
    .sort()

/** So many of something. */
export const counted = (text: string, value: number, unit: string): Figure => ({
  kind: 'count',
  text,
  value,
  min: value,
  max: value,
  unit,
  hedge: 'exact',
})

/** A day, month or year. */
export const on = (text: string, value: string): Figure => ({
  kind: 'date',
  text,
  value,
  min: null,
  max: null,
  hedge: 'exact',
})
