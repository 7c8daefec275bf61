import { agentPrepositions } from '../../lexicon/de/grammar/prepositions.ts'
import type { Clause } from '../syntax/clause.ts'
import { participleAround } from '../syntax/extended-attribute.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Found } from './found.ts'

/** Names after "von" or "durch" inside an attribute whose participle is of these classes: "eine von X angeführte Runde". */
export const doersIn = (classes: readonly string[], { phrases, units }: Clause): Found[] =>
  phrases.flatMap((phrase) => {
    if (phrase.head.kind !== 'entity' || !agentPrepositions.has(prepositionOf(phrase))) return []
    const participle = participleAround(units, phrase.head)
    return participle?.classes.some((id) => classes.includes(id)) === true
      ? [{ unit: phrase.head, why: `by whom it is "${participle.text}"` }]
      : []
  })
