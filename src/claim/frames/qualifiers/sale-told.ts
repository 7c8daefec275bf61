import type { Clause, Phrase } from '../../syntax/clause.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { isSaleOfPapersTold } from './sells-shares.ts'

/** How a sale stands beside what it brings: "aus dem Verkauf", "mit dem Verkauf", "für den Verkauf". */
const BESIDE = /^(aus|mit|durch|bei|von|für|nach|dank)$/

const SALES: ReadonlySet<string> = new Set(['sell'])
const PARTS: ReadonlySet<string> = new Set(['part', 'daughter', 'firm-word'])

/** "der Verkäufer Seestern": who sells is no sale. */
const isSale = ({ head }: Phrase): boolean =>
  head.classes.some((id) => SALES.has(id)) && !head.norm.startsWith('verkäufer')

/** The phrase of a sale that a clause tells of, where a company or a part of one is what is sold: "der Verkauf der Tochter Seestern". */
export function saleTold(clause: Clause): Phrase | null {
  if (isSaleOfPapersTold(clause)) return null
  const sale = clause.phrases.find(
    (phrase) => isSale(phrase) && (BESIDE.test(phrase.preposition) || phrase.preposition === ''),
  )
  return sale !== undefined && clause.phrases.some((phrase) => isSold(phrase, sale)) ? sale : null
}

const isSold = (phrase: Phrase, sale: Phrase): boolean => {
  const { governor, link, preposition } = namedPhrase(phrase)
  const { head } = phrase
  return (
    governor === sale &&
    (link === 'genitive' || link === 'possessor' || preposition === 'von') &&
    (head.kind === 'entity' || head.mention !== undefined || head.classes.some((id) => PARTS.has(id)))
  )
}
