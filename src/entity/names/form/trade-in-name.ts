import { tradeOfCoined } from '../../../lexicon/de/entity/coined-trades.ts'
import { tradeNameWords } from '../../../lexicon/de/entity/legal-forms.ts'
import { describingNoun, isCoinedTrade } from '../../words/describing-noun.ts'

/** The sectors that the last word of a name says, or its end: "Ulmer Volksbank", "Ostkap Stahl", "Bargwerft". */
export function tradeInName(name: string): readonly string[] {
  const [first = '', ...others] = name.toLowerCase().split(' ')
  const word = others.at(-1) ?? ''
  if (tradeNameWords.has(word)) return describingNoun(word)?.sectors ?? []
  return others.length === 0 && isCoinedTrade(first) ? (describingNoun(tradeOfCoined(first))?.sectors ?? []) : []
}
