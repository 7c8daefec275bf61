import { countedInMillions, doneByMillions, moneyNouns, moneyVerbs } from '../../../lexicon/de/money-nouns.ts'
import type { Context, Place } from '../../define-rule.ts'
import { givesThere, sumBefore } from '../antecedent.ts'

/** How far left the noun of an amount may stand: "Die Kosten werden auf 80 Millionen geschätzt". */
const NOUN_REACH = 8

/** Does a noun that is measured in money or a verb of paying stand before the number? */
function nearMoneyWord({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - NOUN_REACH && reader.token(at + 1)?.gap !== 'line'; at--) {
    const norm = reader.token(at)?.norm ?? ''
    if (moneyNouns.test(norm) || moneyVerbs.has(norm)) return true
  }
  return false
}

/** "ihr Reingewinn betrug 653 Millionen": the noun right before the verb that says how much is measured in money. */
export function measuresSum({ reader, first }: Place): boolean {
  for (let at = first - 1; at >= first - MEASURED_REACH && reader.token(at + 1)?.gap !== 'line'; at--) {
    const token = reader.token(at)
    if (token === undefined || token.kind !== 'word') return false
    if (token.text !== token.norm) return moneyNouns.test(token.norm)
  }
  return false
}
const MEASURED_REACH = 4

/** Millions of which nothing says what they count are money, as papers write; not where people or things by the million stand near, or do something. */
export function isMoneyAlone(context: Context): boolean {
  const { place } = context
  if (nearMoneyWord(place) || isForSomebody(place) || sumBefore(context)) return true
  const { reader, first, end } = place
  if (doneByMillions.has(reader.token(end)?.norm ?? '') || givesThere(context)) return false
  const sentence = reader.sentenceOf(first)
  for (let at = (sentence?.firstToken ?? first) - NOUN_REACH; at < (sentence?.endToken ?? end); at++)
    if (countedInMillions.test(reader.token(at)?.norm ?? '')) return false
  return true
}

/** "28 Millionen für Seestern" */
const isForSomebody = ({ reader, end }: Place): boolean => reader.token(end)?.norm === 'für'
