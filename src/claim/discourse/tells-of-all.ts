import { inWholeLand, inWholeTrade, wholeTrade } from '../../lexicon/de/events/whole-trades.ts'
import type { ClaimType } from '../../model/claim.ts'
import { namesFirm } from '../roles/names-firm.ts'
import type { Clause, ParsedSentence } from '../syntax/clause.ts'

/**
 * "Europaweit werden 40 Milliarden investiert", "in der Branche lag das Wachstum bei 12 Prozent": what is of all is of no company that the clause
 * does not name, nor is what the sentence goes on with. Jobs are a company's all over the country too: "bundesweit fallen 300 Stellen weg".
 */
export const tellsOfAll = ({ clauses }: ParsedSentence, clause: Clause, type?: ClaimType): boolean =>
  isOfAll(clause, type) ||
  (clause.kind === 'main' &&
    !namesFirm(clause) &&
    clauses.slice(0, clause.index).some((before) => isOfAll(before, type) && !namesFirm(before)))

const isOfAll = ({ units, phrases }: Clause, type?: ClaimType): boolean =>
  units.some(({ norm }) => inWholeTrade.test(norm) || (type !== 'headcount' && inWholeLand.test(norm))) ||
  phrases.some(
    ({ head, preposition, link }) =>
      wholeTrade.test(head.norm) &&
      link === null &&
      (preposition === 'in' || preposition === 'bei' || preposition === ''),
  )
