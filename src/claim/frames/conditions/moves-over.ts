import { movingOverVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'

const DEALS: ReadonlySet<string> = new Set(['deal', 'acquire', 'sell'])

/** "200 Mitarbeiter werden von Nordwind übernommen", "kommen bei Nordwind unter", "sind vom Verkauf betroffen": staff that goes from one to another is not said to be whose. */
export const movesOver = ({ clause }: Site): boolean =>
  (clause.verb !== null && movingOverVerbs.has(clause.verb.lemma) && isTakenByOther(clause)) ||
  (clause.verb?.lemma === 'betreffen' &&
    clause.phrases.some(({ head, preposition }) => preposition === 'von' && head.classes.some((id) => DEALS.has(id))))

/** Not "alle werden übernommen", by whoever buys their firm, nor "wechseln in eine Transfergesellschaft", which is no employer. */
function isTakenByOther({ verb, phrases }: Clause): boolean {
  if (verb?.lemma === 'übernehmen')
    return verb.passive && phrases.some(({ head, preposition }) => preposition === 'von' && head.kind === 'entity')
  return !phrases.some(({ head }) => head.classes.includes('cut'))
}
