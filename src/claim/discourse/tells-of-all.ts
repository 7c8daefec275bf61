import { allOverLand, allOverTrade, wholeTrades } from '../../lexicon/de/events/all-together.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Clause } from '../syntax/clause.ts'

/**
 * "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause
 * does not name. Jobs are a company's all over the country too: "bundesweit fallen 300 Stellen weg".
 */
export const tellsOfAll = ({ units, phrases }: Clause, type?: ClaimType): boolean =>
  units.some(({ norm }) => allOverTrade.has(norm) || (type !== 'headcount' && allOverLand.has(norm))) ||
  phrases.some(
    ({ head, preposition, link }) =>
      wholeTrades.has(head.norm) &&
      link === null &&
      (preposition === 'in' || preposition === 'bei' || preposition === ''),
  )
