import type { FigureMention } from '../model/figure.ts'
import type { Site } from './cues/cue.ts'
import type { Match, NearMiss } from './frames/match-frames.ts'

/** A figure in its clause, and the frame that stands for it. */
export interface Reading {
  readonly figure: FigureMention
  readonly site: Site
  /** Index of its sentence. */
  readonly sentence: number
  readonly match: Match | null
  readonly near: readonly NearMiss[]
  /** Of a part: where the whole is told, which says what happens to both ("streicht 300 Stellen, davon 40 hier"); of a sum without words: the deed that costs it. */
  readonly whole?: Site
}
