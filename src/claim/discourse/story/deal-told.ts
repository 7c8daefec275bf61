import type { Cue } from '../../cues/cue.ts'
import { isPurchaseOfGoods, isSaleOfGoods } from '../../frames/conditions/buys-goods.ts'
import type { Clause, ParsedSentence } from '../../syntax/clause.ts'
import type { Telling } from '../deals/telling.ts'
import { isTold } from '../deals/weight.ts'

/** Classes of words by which a text tells that something is bought or sold. */
const DEALS: ReadonlySet<string> = new Set(['acquire', 'sell', 'contest', 'price', 'buyer-word', 'seller-word'])

/** A cue of place `story` where some clause of an article tells that a company, or a part of one, is bought or sold, be it what the article is about or not. */
export function dealToldIn(sentences: readonly ParsedSentence[], tellings: readonly Telling[]): Cue[] {
  const told = tellings.find(({ type, ownership }) => type === 'acquisition' && ownership === undefined)
  const clause =
    (told === undefined ? undefined : sentences[told.sentence]?.clauses[0]) ??
    sentences
      .filter(isTold)
      .flatMap(({ clauses }) => clauses)
      .find(dealsIn)
  const word = clause?.units[0]
  if (clause === undefined || word === undefined) return []
  const { start, end, text } = word
  return [{ classId: 'deal-told', place: 'story', start, end, text, phrase: null, clause }]
}

/** Does a word of the clause tell of a deal, and none of goods? */
const dealsIn = (clause: Clause): boolean =>
  !isPurchaseOfGoods(clause) &&
  !isSaleOfGoods(clause) &&
  [clause.verb, ...clause.phrases.map(({ head }) => head)].some(
    (word) => word?.classes.some((id) => DEALS.has(id)) === true,
  )
