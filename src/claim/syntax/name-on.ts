import type { EntityMention } from '../../model/entity.ts'
import type { Clause, Phrase } from './clause.ts'
import { namedPhrase } from './named-phrase.ts'

/** The name that hangs on a noun: "des Konzerns X", or by one of these prepositions. */
export const nameOn = ({ phrases }: Clause, noun: Phrase, ...prepositions: string[]): EntityMention | undefined =>
  phrases.find((phrase) => {
    const { governor, link, preposition } = namedPhrase(phrase)
    return (
      phrase.head.kind === 'entity' && governor === noun && (link === 'genitive' || prepositions.includes(preposition))
    )
  })?.head.mention
