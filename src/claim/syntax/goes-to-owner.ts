import type { Clause } from './clause.ts'
import { namedPhrase } from './named-phrase.ts'

const TO: ReadonlySet<string> = new Set(['zu', 'auf', 'an'])
const OWNERS: ReadonlySet<string> = new Set(['owner', 'buyer-word'])

/** "300 Mitarbeiter wechseln zum neuen Eigentümer", "gehen auf den Käufer über": who comes with what is bought belongs to it. */
export const goesToOwner = ({ phrases }: Clause): boolean =>
  phrases.some(
    (phrase) =>
      TO.has(namedPhrase(phrase).preposition) &&
      (phrase.head.mention === undefined || phrase.head.mention.how === 'description') &&
      [...phrase.head.classes, ...(phrase.head.described ?? [])].some((id) => OWNERS.has(id)),
  )
