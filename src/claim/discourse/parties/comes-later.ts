import type { ClaimType } from '../../../model/claim.ts'
import type { EntityMention } from '../../../model/entity.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'
import { isTold } from '../deals/weight.ts'

/** What a first paragraph goes on about: "Die Aktie fiel um 9 Prozent. Zuletzt stand das Papier bei 40 Euro." */
const REPORTED: ReadonlySet<ClaimType> = new Set<ClaimType>(['revenue', 'profit', 'growth', 'share_price'])

/**
 * Does a paragraph behind the sentence at `index` name somebody for the first time? Headline and lead speak of whom the text names later, and so
 * does the whole first paragraph of results and shares; any other paragraph tells of others. Whose share somebody has was named before.
 */
export function comesLater(
  sentences: readonly ParsedSentence[],
  index: number,
  type: ClaimType,
  { entity }: EntityMention,
): boolean {
  const here = sentences[index]
  const lead = sentences.find((parsed) => isTold(parsed) && parsed.sentence.block.zone !== 'title')
  if (here === undefined || here.sentence.block.zone === 'title' || here === lead) return false
  if (REPORTED.has(type) && here.sentence.block === lead?.sentence.block) return false
  const first = sentences.findIndex(({ mentions }) => mentions.some((mention) => mention.entity?.id === entity?.id))
  return first > index && (type === 'stake' || sentences[first]?.sentence.block !== here.sentence.block)
}
