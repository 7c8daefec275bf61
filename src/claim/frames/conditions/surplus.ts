import { surplusVerbs } from '../../../lexicon/de/events/result-verbs.ts'
import type { Site } from '../../cues/cue.ts'

/** "machte ein Plus von 12 Millionen", "unter dem Strich stand ein Plus von 12 Millionen": so much is made, where no turnover is spoken of. */
export const isSurplusMade = (site: Site): boolean =>
  isSurplus(site) &&
  (surplusVerbs.has(site.clause.verb?.lemma ?? '') ||
    site.cues.some(({ classId, clause }) => classId === 'bottom-line' && clause === site.clause)) &&
  !site.cues.some(({ classId, clause }) => classId === 'revenue' && clause === site.clause)

/** "ein Plus von 12 Millionen", "12 Millionen Plus" */
export const isSurplus = ({ cues }: Site): boolean =>
  cues.some(({ classId, place }) => classId === 'surplus' && (place === 'governor' || place === 'counted'))
