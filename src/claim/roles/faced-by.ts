import type { Clause, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'

const TRADES: ReadonlySet<string> = new Set(['sell', 'acquire'])

/** Whom a sale or takeover awaits: "**X** vor Verkauf an Y", "**X** steht vor der Übernahme durch Y", "**X** steht zum Verkauf"; not who is about to do it to somebody. */
export function facedBy(clause: Clause): Unit | null {
  const told = clause.verb === null && clause.parent !== null ? [clause, clause.parent] : [clause]
  for (const one of told) {
    const event = one.phrases.find(
      ({ preposition, head }) => /^(vor|zu)$/.test(preposition) && head.classes.some((id) => TRADES.has(id)),
    )
    if (event === undefined || !awaits(event, one)) continue
    if (event.governor?.head.kind === 'entity') return event.governor.head
    if (one.verb === null || one.verb.lemma === 'stehen') return functionsOf(one).subject
  }
  return null
}

/** Not "vor dem Verkauf der Sparte": what is sold has a name of its own; of a takeover only the buyer is left to say. */
const awaits = (event: Phrase, { phrases }: Clause): boolean => {
  const own = phrases.filter((phrase) => namedPhrase(phrase).governor === event).map(namedPhrase)
  if (own.some(({ link, preposition }) => link === 'genitive' || preposition === 'von')) return false
  return !event.head.classes.includes('acquire') || own.some(({ preposition }) => preposition === 'durch')
}
