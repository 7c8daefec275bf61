import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { blockSale } from '../../frames/de/block-sale.ts'
import { stake } from '../../frames/de/stake.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'

/** "70 Prozent von Y hält X, die übrigen 30 Prozent hat Z": a stake that names no company is in that of the one just told. */
export function sameWhole(match: Match | null, { clause }: Site, last: Match | null): Match | null {
  if (match?.frame !== stake || last?.frame !== stake || last.fillers.company === undefined) return match
  const { company } = last.fillers
  const id = company.mention.entity?.id
  const named = clause.units.some(({ mention }) => mention?.entity?.id === id)
  if (match.fillers.company !== undefined || match.fillers.holder?.mention.entity?.id === id || named) return match
  return { ...match, fillers: { ...match.fillers, company: { ...company, why: 'the stake told before is in it' } } }
}

/** "6 Prozent kommen von X, dafür werden 500 Millionen Euro fällig": what is paid for the stake just told. */
export function priceOf(figure: FigureMention, { clause }: Site, before: Reading): Match | null {
  const { match, site } = before
  if (figure.figure.kind !== 'money' || figure.figure.per !== undefined || match?.frame !== stake) return null
  const { seller, company } = match.fillers
  const isFor = clause.units.some(({ norm }) => norm === 'dafür' || norm === 'hierfür')
  if (seller === undefined || !isFor || clause.parent !== site.clause) return null
  return {
    frame: blockSale,
    score: match.score,
    triggers: [],
    site,
    fillers: { seller, ...(company ? { company } : {}) },
  }
}
