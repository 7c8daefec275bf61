import { partGivingVerbs, partTakingVerbs } from '../../../lexicon/de/verbs/financing.ts'
import type { Site } from '../../cues/cue.ts'
import type { Phrase } from '../../syntax/clause.ts'

const RAISED: ReadonlySet<string> = new Set(['capital-increase', 'funding-round'])
const isRaised = ({ head }: Phrase): boolean => head.classes.some((id) => RAISED.has(id))

/** "beteiligt sich mit 3 Millionen an der Kapitalerhöhung", "übernimmt von der Kapitalerhöhung 3 Millionen": one puts in a part of what a company raises. */
export const isPartOfFinancing = ({ clause: { verb, phrases }, phrase }: Site): boolean => {
  if (verb === null || phrase === null) return false
  const raised = (prepositions: RegExp): boolean =>
    phrases.some((one) => isRaised(one) && prepositions.test(one.preposition))
  if (phrase.preposition === 'mit') return partTakingVerbs.has(verb.lemma) && raised(/^(an|bei|in)$/)
  return phrase.preposition === '' && partGivingVerbs.has(verb.lemma) && raised(/^(von|bei|in|an|zu)$/)
}
