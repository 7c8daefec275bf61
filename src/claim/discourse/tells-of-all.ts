import type { ClaimType } from '../../model/claim.ts'
import type { Clause } from '../syntax/clause.ts'

const IN_ALL_LAND = /^(europa|bundes|deutschland|landes|österreich|schweiz)weit(e[nrs]?)?$/
const IN_ALL_TRADE = /^(branchen|markt|industrie)weit(e[nrs]?)?$/
const ALL =
  /^(branche|gesamtbranche|industrie|gesamtmarkt|volkswirtschaft|wirtschaft|wettbewerb|bundesgebiet|einzelhandel|gastgewerbe|baugewerbe|handwerk|metallbranche|autobranche|gastronomie|tourismusbranche)$/

/**
 * "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause
 * does not name. Jobs are a company's all over the country too: "bundesweit fallen 300 Stellen weg".
 */
export const tellsOfAll = ({ units, phrases }: Clause, type?: ClaimType): boolean =>
  units.some(({ norm }) => IN_ALL_TRADE.test(norm) || (type !== 'headcount' && IN_ALL_LAND.test(norm))) ||
  phrases.some(
    ({ head, preposition, link }) =>
      ALL.test(head.norm) && link === null && (preposition === 'in' || preposition === 'bei' || preposition === ''),
  )
