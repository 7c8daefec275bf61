import type { ClaimType } from '../../model/claim.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Place, Site } from '../cues/cue.ts'
import { isInfinitive } from '../syntax/infinitive.ts'

/** What can last, by the class of a word, the most telling first; the name is the one that dates have for it. */
const lasting: readonly (readonly [classId: string, name: EventName])[] = [
  ['contract', 'contract'],
  ['commission', 'contract'],
  ['subsidy', 'subsidy'],
  ['loan', 'loan'],
  ['funding-round', 'funding round'],
  ['ipo', 'ipo'],
  ['share-sale', 'share sale'],
  ['invest', 'investment'],
  ['headcount', 'employment'],
  ['employ', 'employment'],
  ['hire', 'hiring'],
  ['cut', 'cut'],
  ['offer', 'offer'],
  ['acquire', 'acquisition'],
  ['sell', 'sale'],
  ['pay', 'payment'],
  ['spend', 'spending'],
  ['cost', 'spending'],
]

/** What figures beside a duration are of lasts as long. */
const OF_TYPES: Partial<Record<ClaimType, EventName>> = {
  contract: 'contract',
  investment: 'investment',
  spending: 'investment',
  funding_round: 'funding round',
  acquisition: 'acquisition',
}

const FAR: ReadonlySet<Place> = new Set(['before', 'sentence', 'paragraph', 'story'])

/**
 * What lasts as long as a duration says: by the words of its own clause ("der Vertrag läuft sieben Jahre"), by the figures beside it (`mates`),
 * where the clause only adds to another by that one ("…, verteilt auf sieben Jahre"), else by what the article is about.
 */
export function whatLasts({ clause, cues }: Site, mates: ReadonlySet<ClaimType>): EventName | null {
  const told = (is: (place: Place) => boolean): EventName | undefined => {
    const near = new Set(cues.filter(({ place }) => is(place)).map(({ classId }) => classId))
    return lasting.find(([classId]) => near.has(classId))?.[1]
  }
  const { parent, verb, units } = clause
  const adds = parent !== null && (verb === null || verb.unit === units[0] || isInfinitive(clause))
  return (
    told((place) => !FAR.has(place)) ??
    [...mates].flatMap((type) => OF_TYPES[type] ?? [])[0] ??
    (adds ? told((place) => place === 'sentence') : undefined) ??
    told((place) => place === 'story') ??
    null
  )
}
