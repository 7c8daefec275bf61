import type { Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'

const SHARES: ReadonlySet<string> = new Set(['stake', 'share-word'])

/** "verkauft seine Aktien", "gibt seinen Bestand ab", "trennt sich von 10 Prozent": what is sold is shares, not a whole company. */
export const isSaleOfShares = ({ verb, phrases }: Clause): boolean =>
  verb?.classes.includes('sell-stake') === true &&
  phrases.some(
    ({ head, preposition }) =>
      (preposition === '' || preposition === 'von') &&
      (head.classes.some((id) => SHARES.has(id)) ||
        head.figure?.figure.kind === 'percent' ||
        /^(bestand|bestände|paket|restpaket)$/.test(head.norm)),
  )

/** Is the sum the price of shares sold? In the story of a takeover it is the takeover's. */
export function sellsShares({ clause, phrase, cues }: Site): boolean {
  if (phrase?.preposition !== 'für' || cues.some(({ classId, place }) => classId === 'acquire' && place === 'story'))
    return false
  return isSaleOfShares(clause.verb === null && clause.parent !== null ? clause.parent : clause)
}
