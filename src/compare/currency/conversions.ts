import { convertingOpening, spokenConversion } from '../../lexicon/de/facts/figure-words.ts'
import type { Claim } from '../../model/claim.ts'
import type { MoneyFigure } from '../../model/figure.ts'
import { grouped } from '../../model/grouped.ts'
import { tradedBounds } from './traded-bounds.ts'

// "32 Milliarden Dollar in bar (29,31 Milliarden Euro)": what stands in the bracket is the amount before it once more, and no answer of
// its own, even where it was read as one. "9 Milliarden Dollar oder rund 7,8 Milliarden Euro": either is the answer.

interface MoneyClaim extends Claim {
  readonly figure: MoneyFigure & { readonly value: number; readonly currency: string }
}

const isAmount = (claim: Claim): claim is MoneyClaim =>
  claim.figure.kind === 'money' && claim.figure.value !== null && claim.figure.currency !== null

/** What may stand between an amount and what it is converted to: a few words and the bracket, no other number. */
const opening = /^[^()\d.;:!?]{0,24}\([^()\d]{0,16}$/u

/** How an amount is given once more. */
interface Conversion {
  readonly base: MoneyClaim
  readonly again: MoneyClaim
  readonly bracketed: boolean
}

/** Amounts that are given once more in another currency. */
function conversionsIn(claims: readonly Claim[]): Conversion[] {
  return [...grouped(claims.filter(isAmount), ({ source }) => source.id).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.evidence.start - b.evidence.start)
    return inOrder.flatMap((base, at): Conversion[] => {
      const again = inOrder[at + 1]
      if (!again || base.figure.conversion || !mayBeOneAmount(base.figure, again.figure)) return []
      if (sentenceOf(base) !== sentenceOf(again))
        return isSaidNext(base, again) ? [{ base, again, bracketed: false }] : []
      const between = wordsBetween(base, again)
      if (between === null) return []
      const bracketed = opening.test(between)
      return bracketed || spokenConversion.test(between) ? [{ base, again, bracketed }] : []
    })
  })
}

/** "Sie bieten 9 Milliarden Dollar. In Euro gerechnet sind das 8 Milliarden.": the sentence behind puts it in another currency. */
const isSaidNext = ({ evidence: x }: MoneyClaim, { evidence: y, figure }: MoneyClaim): boolean =>
  y.start - x.end < x.sentence.length + y.sentence.length &&
  convertingOpening.test(y.sentence.slice(0, Math.max(y.sentence.indexOf(figure.text), 0)))

const sentenceOf = ({ source, evidence }: Claim): string => `${source.id} ${evidence.sentence}`

function wordsBetween({ figure: x, evidence: { sentence } }: MoneyClaim, { figure: y }: MoneyClaim): string | null {
  const from = sentence.indexOf(x.text)
  const to = sentence.indexOf(y.text, from + x.text.length)
  return from >= 0 && to >= 0 ? sentence.slice(from + x.text.length, to) : null
}

/** Roundings aside, can the two ever have been worth the same? Of a currency that is not listed, who knows. */
function mayBeOneAmount(x: MoneyClaim['figure'], y: MoneyClaim['figure']): boolean {
  if (x.currency === y.currency) return false
  const bounds = tradedBounds(x.currency, y.currency)
  const rate = Math.abs(y.value / x.value)
  return bounds === null || (rate >= bounds.min * (1 - rounding) && rate <= bounds.max * (1 + rounding))
}

/** What both amounts may be rounded by, relative. */
const rounding = 0.1

const asTold = ({ figure: { value, currency, text } }: MoneyClaim): MoneyFigure['conversion'] => ({
  value,
  currency,
  text,
})

/** Notes conversions with the amounts they convert, and which are no answers of their own. */
export function withConversions(claims: readonly Claim[]): Claim[] {
  const conversions = conversionsIn(claims)
  const echoes = new Set(conversions.filter(({ bracketed }) => bracketed).map(({ again }) => again.id))
  const converted = new Map([
    ...conversions.map(({ base, again }) => [again.id, asTold(base)] as const),
    ...conversions.map(({ base, again }) => [base.id, asTold(again)] as const),
  ])
  return claims.map((claim) => {
    if (echoes.has(claim.id)) return { ...claim, qualifiers: { ...claim.qualifiers, conversion: 'true' } }
    const conversion = converted.get(claim.id)
    if (!conversion || claim.figure.kind !== 'money') return claim
    return { ...claim, figure: { ...claim.figure, conversion } }
  })
}

/** Is it an amount that only gives another one once more? */
export const isConversionClaim = ({ qualifiers }: Claim): boolean => qualifiers.conversion !== undefined
