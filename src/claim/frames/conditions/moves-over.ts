import { movingOverVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { wordSet } from '../../../lexicon/word-set.ts'
import type { Site } from '../../cues/cue.ts'

const MOVING = wordSet(movingOverVerbs)
const DEALS: ReadonlySet<string> = new Set(['deal', 'acquire', 'sell'])

/** "200 Mitarbeiter werden von Nordwind übernommen", "kommen bei Nordwind unter", "sind vom Verkauf betroffen": staff that goes from one to another is not said to be whose. */
export const movesOver = ({ clause: { verb, phrases } }: Site): boolean =>
  (verb !== null && MOVING.has(verb.lemma) && (verb.lemma !== 'übernehmen' || verb.passive)) ||
  (verb?.lemma === 'betreffen' &&
    phrases.some(({ head, preposition }) => preposition === 'von' && head.classes.some((id) => DEALS.has(id))))
