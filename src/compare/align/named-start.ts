import type { Claim } from '../../model/claim.ts'

/** Events that are themselves a beginning: "ab 2028 wird geliefert" names it, as "2028 beginnt die Lieferung" does. */
const beginnings = /(?:^|[ _-])(?:start|launch)$/u

/** Reads "ab", "von … an" before the date of a beginning as the date itself and not as its bound. */
export const withNamedStarts = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim) => {
    const { type, figure, qualifiers } = claim
    const isStart = type === 'date' && beginnings.test(String(qualifiers.event ?? ''))
    if (!isStart || figure.kind !== 'date' || figure.hedge !== 'at_least') return claim
    return { ...claim, figure: { ...figure, hedge: 'exact' } }
  })
