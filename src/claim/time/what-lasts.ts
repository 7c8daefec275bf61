import type { EventName } from '../../model/event-info.ts'
import type { Cue, Place } from '../cues/cue.ts'

/** What can last, by the class of a word, the most telling first; the name is the one that dates have for it. */
const lasting: readonly (readonly [classId: string, name: EventName])[] = [
  ['contract', 'contract'],
  ['commission', 'contract'],
  ['order', 'contract'],
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

const FAR: ReadonlySet<Place> = new Set(['before', 'sentence', 'paragraph'])

/** What lasts as long as a duration says, in the words of its own clause: "der Vertrag läuft sieben Jahre"; null where they do not tell. */
export function whatLasts(cues: readonly Cue[]): EventName | null {
  const near = new Set(cues.filter(({ place }) => !FAR.has(place)).map(({ classId }) => classId))
  return lasting.find(([classId]) => near.has(classId))?.[1] ?? null
}
