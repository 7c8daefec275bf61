import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { growth } from '../frames/de/growth.ts'
import { profit, revenue } from '../frames/de/results.ts'
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

/** "stieg um 24 Prozent auf 4,2 Milliarden Euro", "ein Umsatzplus von 9 Prozent auf 9 Milliarden": what a business figure changed to. */
export function levelOf(figure: FigureMention, { clause, phrase }: Site, before: LevelBefore | null): Match | null {
  if (before?.match?.frame !== growth || before.site.clause !== clause) return null
  if (figure.figure.kind !== 'money' || phrase?.preposition !== 'auf') return null
  const { of } = growth.qualifiers?.(before.site, before.figure) ?? {}
  const frame = of === 'revenue' ? revenue : of === 'profit' || of === 'loss' ? profit : null
  return frame === null ? null : { ...before.match, frame, triggers: [] }
}

interface LevelBefore {
  readonly figure: FigureMention
  readonly site: Site
  readonly match: Match | null
}

const BUSINESS: ReadonlySet<string> = new Set(['revenue', 'profit', 'debt', 'users', 'headcount'])
