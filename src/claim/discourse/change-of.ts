import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { growth } from '../frames/de/growth.ts'
import { shareMove } from '../frames/de/share-price.ts'
import type { Match } from '../frames/match-frames.ts'
import { isSigned } from '../frames/qualifiers/signed.ts'

/** "4,2 Milliarden Euro (plus 18 Prozent)", "8,96 Euro (-3,9 %)": a signed percentage in brackets is the change of the figure before it. */
export function changeOf(figure: FigureMention, { clause }: Site, before: Match | null): Match | null {
  if (before === null || figure.figure.kind !== 'percent' || clause.kind !== 'parenthesis') return null
  if (!isSigned(figure, clause)) return null
  const { type } = before.frame
  const frame = type === 'share_price' ? shareMove : BUSINESS.has(type) ? growth : null
  return frame === null ? null : { ...before, frame, triggers: [] }
}

const BUSINESS: ReadonlySet<string> = new Set(['revenue', 'profit', 'debt', 'users', 'headcount'])
