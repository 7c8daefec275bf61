import { isBare } from './cases-of.ts'
import { changesHands } from './changes-hands.ts'
import type { Clause, Phrase } from './clause.ts'

/** "Das Kontor war für 3 Millionen verkauft worden", "Der Verkauf von 62 Häusern bringt 3 Millionen": does the clause say by a noun without a name what is sold or bought? */
export const dealsInOther = (clause: Clause): boolean =>
  clause.phrases.some((phrase) => isUnnamed(phrase) && (isDealtIn(phrase, clause) || hangsOnDeal(phrase)))

const isUnnamed = ({ head }: Phrase): boolean =>
  head.mention === undefined && (head.kind === 'noun' || head.figure?.figure.kind === 'count')

const isDealtIn = (phrase: Phrase, clause: Clause): boolean =>
  isBare(phrase) &&
  phrase.link === null &&
  !phrase.head.classes.some((id) => OF_DEALS.has(id)) &&
  (changesHands(clause) || clause.verb?.classes.some((id) => DEALS.has(id)) === true)

const hangsOnDeal = ({ governor, preposition, link }: Phrase): boolean =>
  governor?.head.classes.some((id) => DEALS.has(id)) === true && (link === 'genitive' || preposition === 'von')

const DEALS: ReadonlySet<string> = new Set(['sell', 'acquire'])
/** What is no thing itself: the deal, its price, who deals. */
const OF_DEALS: ReadonlySet<string> = new Set([
  'sell',
  'acquire',
  'deal',
  'price',
  'plain-price',
  'offer',
  'buyer-word',
  'seller-word',
  'firm-word',
  'owner',
  'stake',
  'part',
])
