import type { Clause, Phrase } from '../syntax/clause.ts'
import { namedPhrase } from '../syntax/named-phrase.ts'
import { isOfOwner, isOwned } from '../syntax/of-owner.ts'
import { isReceiver, isReceiverOf } from '../syntax/wholes-of.ts'

/**
 * Whose the shares are that change hands: "den Anteil **von X** (an Y)", "das Paket **der X**", "den **X-Anteil** an Y", "hat 20 Prozent an Y
 * **von X** übernommen". What hangs on the figure ("20 Prozent von Y") or on shares as such ("Aktien von Y") is what they are in.
 */
export const shareOwners = (clause: Clause): Phrase[] =>
  clause.phrases.filter((phrase) => {
    if (isOwned(phrase) && phrase.head.mention?.head !== undefined) return clause.phrases.some(isPartOf(phrase, clause))
    if (phrase.head.kind !== 'entity' || phrase.joins !== null) return false
    const named = namedPhrase(phrase)
    if (isOfOwner(named, clause)) return true
    const { kind, classes } = named.governor?.head ?? {}
    return (
      named.preposition === 'von' &&
      clause.verb?.passive === false &&
      kind !== 'figure' &&
      !classes?.some((id) => OF.has(id))
    )
  })

/** Nouns that say themselves what stands after "von". */
const OF: ReadonlySet<string> = new Set(['stake', 'share-word', 'hold', 'owner', 'daughter', 'amount', 'deal', 'sell'])

/** "der X-Anteil **an Y**". */
const isPartOf =
  (share: Phrase, clause: Clause) =>
  (part: Phrase): boolean =>
    part.governor === share && part.preposition === 'an' && !isReceiver(part) && !isReceiverOf(part, share, clause)
