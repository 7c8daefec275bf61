import { knownWords } from '../../lexicon/de/events/date-words.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Site } from '../cues/cue.ts'
import { fits } from '../roles/fits.ts'
import { functionsOf } from '../syntax/who.ts'

/** What verbs tell that have no meaning of their own: "wird am Montag offiziell", "so teuer war sie zuletzt im Mai", "ging an Nordwind". */
export function stateEvent(site: Site): EventName | null {
  const { clause, cues } = site
  const { verb, units, phrases } = clause
  if (verb !== null && BEING.has(verb.lemma)) {
    if (units.some(({ norm }) => knownWords.has(norm))) return 'announcement'
    const isLevel = units.some(({ norm }) => norm === 'zuletzt') && units.some(({ norm }) => /^so/.test(norm))
    if (isLevel && cues.some(({ classId }) => OF_SHARES.has(classId))) return 'share price level'
  }
  if (!PASSING.has(verb?.lemma ?? '')) return null
  const subject = functionsOf(clause).subject?.mention
  const to = phrases.find(({ head, preposition }) => preposition === 'an' && fits('company', head.mention))?.head
    .mention
  return fits('company', subject) && to !== undefined && to.entity?.id !== subject.entity?.id ? 'acquisition' : null
}

const BEING: ReadonlySet<string> = new Set(['sein', 'werden', 'bleiben'])
const OF_SHARES: ReadonlySet<string> = new Set(['share-price', 'share', 'share-word'])
const PASSING: ReadonlySet<string> = new Set(['gehen', 'wandern', 'fallen', 'wechseln'])
