import { guesserStems } from '../../lexicon/de/facts/cue-words.ts'
import type { ClaimType } from '../../model/claim.ts'
import { beginsWith } from './near-words.ts'
import type { Question } from './question.ts'

/** What companies report, and others guess before they do. */
const reported: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'other'])

/** "Analysten hatten mit 3 Euro gerechnet": is it what others had thought that a company would report? */
export const isGuessed = ({ claim: { type, modality }, context }: Question): boolean =>
  reported.has(type) && modality === 'planned' && [...context].some((word) => beginsWith(word, guesserStems))
