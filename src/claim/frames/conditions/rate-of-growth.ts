import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'

/** "Das Wachstum hat auf 19 Prozent angezogen", "senkt die Wachstumsprognose auf 5 Prozent": what moves or is moved is itself how fast something grows. */
export const isRateOfGrowth = ({ cues, clause }: Site): boolean =>
  cues.some(
    ({ classId, place, phrase, clause: at }) =>
      classId === 'growth' &&
      phrase?.head.kind === 'noun' &&
      (place === 'subject' || (at === clause && phrase.preposition === '' && phrase.link === null)),
  )

/** "von 12 auf 10 Prozent", but "ein Plus von 12 Prozent auf 3 Millionen". */
const isLevelBefore = ({ direction }: FigureMention, { clause, phrase }: Site): boolean =>
  direction === 'from' && clause.phrases[(phrase?.index ?? 0) + 1]?.head.figure?.figure.kind === 'percent'

/** "fiel von 12 auf 10 Prozent": both are levels. */
export const isLevel = (figure: FigureMention, site: Site): boolean =>
  figure.direction === 'to' || isLevelBefore(figure, site)

/** "Das Wachstum schwächte sich auf 4 Prozent ab" is no fall. */
export const isLevelOfRate = (figure: FigureMention, site: Site): boolean =>
  isLevel(figure, site) && isRateOfGrowth(site)
