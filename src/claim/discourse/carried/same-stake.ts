import { restWords } from '../../../lexicon/de/events/having-words.ts'
import { forItWords } from '../../../lexicon/de/grammar/adverbs.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { isOwnersShare } from '../../frames/conditions/among-owners.ts'
import { isShareOfElse } from '../../frames/conditions/share-of-else.ts'
import { isSigned } from '../../frames/conditions/signed.ts'
import { amongOwners } from '../../frames/de/among-owners.ts'
import { blockSale } from '../../frames/de/block-sale.ts'
import { freeFloat } from '../../frames/de/free-float.ts'
import { stake } from '../../frames/de/stake.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Reading } from '../../reading.ts'
import { fillRoles } from '../../roles/fill-roles.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "70 Prozent von Y hält X, die übrigen 30 Prozent hat Z": a stake that names no company is in that of the one just told. */
export function sameWhole(match: Match | null, { clause }: Site, last: Match | null): Match | null {
  if (match?.frame.type !== 'stake' || last?.frame.type !== 'stake' || last.fillers.company === undefined) return match
  const { company } = last.fillers
  const id = company.mention.entity?.id
  const named = clause.units.some(({ mention }) => mention?.entity?.id === id)
  if (match.fillers.company !== undefined || match.fillers.holder?.mention.entity?.id === id || named) return match
  return { ...match, fillers: { ...match.fillers, company: { ...company, why: 'the stake told before is in it' } } }
}

/** "X verkauft 8 Prozent an Y. Damit sinkt sein Anteil auf 12": a share that is nobody else's is that of who had or sold the one just told. */
export function sameHolder(match: Match | null, { clause, parsed }: Site, last: Match | null): Match | null {
  if (match?.frame !== stake || last?.frame.type !== 'stake' || match.fillers.holder !== undefined) return match
  const holder = last.fillers.seller ?? last.fillers.holder
  const { subjectNoun } = functionsOf(clause)
  if (holder === undefined || subjectNoun?.head.classes.includes('stake') !== true) return match
  if (
    clause.phrases.some(({ governor, head }) => governor === subjectNoun && head.kind !== 'figure') ||
    parsed.mentions.length > 0
  )
    return match
  // Nobody holds shares in itself: "davon" meant something else.
  const { company, ...others } = match.fillers
  const known =
    company === undefined || company.mention.entity?.id === holder.mention.entity?.id ? others : match.fillers
  return { ...match, fillers: { ...known, holder: { ...holder, why: 'whose share was told before' } } }
}

/** "X hält 51 Prozent an Y. Die übrigen 49 Prozent liegen beim Management": what is left is a share of the same company, be its holder named or not. */
export function restOf({ clause, phrase, parsed }: Site, last: Match | null): Match | null {
  if (
    last?.frame.type !== 'stake' ||
    last.fillers.company === undefined ||
    phrase?.head.figure?.figure.kind !== 'percent'
  )
    return null
  const before = clause.units[clause.units.indexOf(phrase.head) - 1]
  if (!restWords.test(before?.norm ?? '') || parsed.mentions.some(({ entity }) => entity !== null)) return null
  return { ...last, frame: freeFloat, fillers: { company: last.fillers.company }, triggers: [] }
}

/** "6 Prozent kommen von X, dafür werden 500 Millionen Euro fällig": what is paid for the stake just told. */
export function priceOf(figure: FigureMention, { clause }: Site, before: Reading): Match | null {
  const { match, site } = before
  if (figure.figure.kind !== 'money' || figure.figure.per !== undefined || match?.frame !== stake) return null
  const { seller, company } = match.fillers
  const isFor = clause.units.some(({ norm }) => forItWords.has(norm))
  if (seller === undefined || !isFor || clause.parent !== site.clause) return null
  return {
    frame: blockSale,
    score: match.score,
    triggers: [],
    site,
    fillers: { seller, ...(company ? { company } : {}) },
  }
}

/** "X hält 51 Prozent an Y. Auf Z entfallen 20 Prozent": a percentage told as what an owner has is a share of the company just told. */
export function sharedToo(figure: FigureMention, site: Site, last: Match | null): Match | null {
  const company = last?.frame.type === 'stake' ? last.fillers.company : undefined
  if (last === null || company === undefined || !isOwnersShare(figure, site)) return null
  if (isShareOfElse(site) || isSigned(figure, site.clause)) return null
  const { holder } = fillRoles(amongOwners, site)
  if (holder?.mention.entity?.id === company.mention.entity?.id) return null
  const told = { company: { ...company, why: 'the stake told before is in it' } }
  return { ...last, frame: amongOwners, fillers: holder === undefined ? told : { ...told, holder }, triggers: [], site }
}
