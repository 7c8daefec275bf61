import type { EntityMention } from '../../../model/entity.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { isTold } from '../deals/weight.ts'

/**
 * Does a paragraph behind the sentence at `index` name somebody for the first time? Headline and lead speak of whom the text names later, any
 * other paragraph tells of others.
 */
export function comesLater(sentences: readonly ParsedSentence[], index: number, { entity }: EntityMention): boolean {
  const here = sentences[index]
  const lead = sentences.find((parsed) => isTold(parsed) && parsed.sentence.block.zone !== 'title')
  if (here === undefined || here.sentence.block.zone === 'title' || here === lead) return false
  const first = sentences.findIndex(({ mentions }) => mentions.some((mention) => mention.entity?.id === entity?.id))
  return first > index && sentences[first]?.sentence.block !== here.sentence.block
}
