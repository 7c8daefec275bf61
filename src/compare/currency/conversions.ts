import type { Claim } from '../../model/claim.ts'
import type { MoneyFigure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'

// "32 Milliarden Dollar in bar (29,31 Milliarden Euro)": what stands in the bracket is the amount before it once more, and no answer of
// its own, even where it was read as one.

interface MoneyClaim extends Claim {
  readonly figure: MoneyFigure & { readonly value: number; readonly currency: string }
}

const isAmount = (claim: Claim): claim is MoneyClaim =>
  claim.figure.kind === 'money' && claim.figure.value !== null && claim.figure.currency !== null

/** What may stand between an amount and what it is converted to: a few words and the bracket, no other number. */
const opening = /^[^()\d.;:!?]{0,24}\([^()\d]{0,16}$/u

/** How far two amounts may lie apart to be one in two currencies. */
const farthest = 250

/** Amounts that a bracket gives once more in another currency, by the claim that gives them. */
function conversionsIn(claims: readonly Claim[]): ReadonlyMap<string, MoneyClaim> {
  const found = new Map<string, MoneyClaim>()
  for (const own of grouped(claims.filter(isAmount), sentenceOf).values()) {
    const inOrder = own.toSorted((a, b) => a.evidence.start - b.evidence.start)
    for (const [at, base] of inOrder.entries()) {
      const next = inOrder[at + 1]
      if (next && !base.figure.conversion && isConversion(base, next)) found.set(base.id, next)
    }
  }
  return found
}

const sentenceOf = ({ source, evidence }: Claim): string => `${source.id} ${evidence.sentence}`

function isConversion({ figure: x, evidence }: MoneyClaim, { figure: y }: MoneyClaim): boolean {
  if (x.currency === y.currency) return false
  const { sentence } = evidence
  const from = sentence.indexOf(x.text)
  const to = sentence.indexOf(y.text, from + x.text.length)
  const ratio = Math.abs(x.value / y.value)
  const isNear = ratio < farthest && ratio > 1 / farthest
  return isNear && from >= 0 && to >= 0 && opening.test(sentence.slice(from + x.text.length, to))
}

/** Notes conversions with the amounts they convert, and that they are no answers of their own. */
export function withConversions(claims: readonly Claim[]): Claim[] {
  const conversions = conversionsIn(claims)
  const echoes = new Set([...conversions.values()].map(({ id }) => id))
  return claims.map((claim) => {
    const converted = conversions.get(claim.id)
    if (echoes.has(claim.id)) return { ...claim, qualifiers: { ...claim.qualifiers, conversion: 'true' } }
    if (!converted || claim.figure.kind !== 'money') return claim
    const { value, currency, text } = converted.figure
    return { ...claim, figure: { ...claim.figure, conversion: { value, currency, text } } }
  })
}

/** Is it an amount that only gives another one once more? */
export const isConversionClaim = ({ qualifiers }: Claim): boolean => qualifiers.conversion !== undefined
