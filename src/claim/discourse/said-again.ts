import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import { measuredNouns } from '../cues/measured-nouns.ts'
import type { Match } from '../frames/match-frames.ts'
import { isGoverned } from './tells-of-business.ts'

interface Said {
  readonly figure: FigureMention
  readonly site: Site
  readonly match: Match | null
}

/** Sums below are prices of single things, and counts below stand for too much. */
const LEAST = { money: 1e6, count: 100 } as const

/**
 * An article that gives a sum twice speaks of the same thing twice: a figure that no word of its own explains is what the
 * one explained best is.
 */
export function saidAgain<Read extends Said>(reads: readonly Read[]): Read[] {
  const best = new Map<string, Match>()
  for (const { figure, match } of reads) {
    const key = keyOf(figure)
    if (key === null || match === null || !isExplained(match)) continue
    const known = best.get(key)
    if (known === undefined || match.score > known.score) best.set(key, match)
  }
  return reads.map((read) => {
    const told = best.get(keyOf(read.figure) ?? '')
    return told === undefined || !isOpen(read) ? read : { ...read, match: { ...told, triggers: [] } }
  })
}

const isExplained = (match: Match): boolean => isGoverned(match) || Object.keys(match.fillers).length > 1

const isOpen = ({ figure, site, match }: Said): boolean => match === null && measuredNouns(site, figure).length === 0

/** The figure itself, without its hedge. */
function keyOf({ figure }: FigureMention): string | null {
  if (figure.kind !== 'money' && figure.kind !== 'count') return null
  const most = Math.abs(figure.value ?? figure.max ?? 0)
  if (most < LEAST[figure.kind] || (figure.kind === 'money' && figure.per !== undefined)) return null
  return [
    figure.kind,
    figure.value,
    figure.value === null ? `${figure.min} ${figure.max}` : '',
    figure.kind === 'money' ? figure.currency : '',
  ].join(' ')
}
