import type { Claim } from '../../model/claim.ts'
import type { MoneyFigure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'

// "9,2 Milliarden!" says a headline, and the text below: "10 Milliarden Dollar (9,2 Milliarden Euro)". An article that leaves the currency
// of an amount out has named it elsewhere, or counts in one throughout.

interface MoneyClaim extends Claim {
  readonly figure: MoneyFigure
}

const isMoney = (claim: Claim): claim is MoneyClaim => claim.figure.kind === 'money'

/** Amounts from which an article counts in one currency throughout. */
const throughout = 2

/** Fills in currencies that an article leaves out, as far as it tells them elsewhere. */
export function withOwnCurrency(claims: readonly Claim[]): Claim[] {
  const bySource = grouped(claims.filter(isMoney), ({ source }) => source.id)
  const named = new Map([...bySource].map(([source, own]) => [source, namedIn(own)]))
  return claims.map((claim) => {
    if (!isMoney(claim) || claim.figure.currency !== null) return claim
    const currency = currencyOf(claim.figure, named.get(claim.source.id))
    return currency === null ? claim : { ...claim, figure: { ...claim.figure, currency } }
  })
}

/** The currencies of an article: of each number, and of all. */
interface Named {
  readonly byNumber: ReadonlyMap<number, ReadonlySet<string>>
  readonly all: readonly string[]
}

function namedIn(claims: readonly MoneyClaim[]): Named {
  const byNumber = new Map<number, Set<string>>()
  const all: string[] = []
  const note = (value: number | null, currency: string | null): void => {
    if (value !== null && currency !== null) byNumber.set(value, (byNumber.get(value) ?? new Set()).add(currency))
  }
  for (const { figure } of claims) {
    note(figure.value, figure.currency)
    if (figure.conversion) note(figure.conversion.value, figure.conversion.currency)
    if (figure.currency !== null) all.push(figure.currency)
  }
  return { byNumber, all }
}

function currencyOf({ value }: MoneyFigure, named: Named | undefined): string | null {
  const same = value === null ? undefined : named?.byNumber.get(value)
  const [first, ...others] = same ?? new Set(named && named.all.length >= throughout ? named.all : [])
  return first !== undefined && others.length === 0 ? first : null
}
