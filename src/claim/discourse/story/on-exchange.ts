import { isCalledByIndex, tradedAdjectives } from '../../../lexicon/de/entity/exchange-words.ts'
import type { ParsedSentence } from '../../syntax/clause.ts'

/** Ids of the companies whom a sentence calls by where their shares are traded: "der MDax-Konzern", "das im SDax notierte Unternehmen". */
export const onExchange = ({ mentions, units }: ParsedSentence): string[] =>
  mentions.flatMap(({ start, end, how, text, entity }) => {
    if (entity?.kind !== 'company') return []
    const at = units.findIndex((unit) => unit.start < end && unit.end > start && unit.kind !== 'determiner')
    // "das im SDax notierte Unternehmen Seestern"
    const first = units[at - 1]?.kind === 'noun' ? at - 1 : at
    const isTraded = tradedAdjectives.test(units[first - 1]?.norm ?? '')
    return isTraded || (how === 'description' && isCalledByIndex(text)) ? [entity.id] : []
  })
