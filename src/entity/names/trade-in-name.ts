import { tradeNameWords } from '../../lexicon/de/entity/legal-forms.ts'
import { describingNoun } from '../words/describing-noun.ts'

/** The sectors that the last word of a name says: "Ulmer Volksbank", "Ostkap Stahl". */
export function tradeInName(name: string): string[] {
  const [, ...others] = name.split(' ')
  const word = others.at(-1) ?? ''
  return tradeNameWords.has(word.toLowerCase()) ? [...(describingNoun(word)?.sectors ?? [])] : []
}
