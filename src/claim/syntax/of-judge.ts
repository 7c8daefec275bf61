import { isJudgement, judges } from '../../lexicon/de/statement/sources.ts'
import type { Phrase } from './clause.ts'

/** "Analysten von Seestern", "die Experten der Nordbank", "die Umfrage der Nordbank": whose judgement it is, not who is judged. */
export const isOfJudge = ({ governor, preposition, link }: Phrase): boolean =>
  governor?.head.kind === 'noun' &&
  (preposition !== '' || link === 'genitive') &&
  (judges.has(governor.head.norm) || isJudgement(governor.head.norm))
