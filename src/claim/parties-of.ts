import type { RoleName } from '../model/claim.ts'
import type { Article } from './article.ts'
import { focusAt } from './discourse/focus.ts'
import { inheritRoles } from './discourse/inherit-roles.ts'
import { isToldByClause } from './discourse/tells-of-business.ts'
import type { Match } from './frames/match-frames.ts'
import type { Reading } from './reading.ts'
import type { Fillers } from './roles/fill-roles.ts'

/** The frame that a figure keeps once it is known who plays its roles; without anybody it makes a plain claim. */
export function partiesOf(reading: Reading, article: Article): { match: Match | null; fillers: Fillers } {
  const { match } = reading
  const fillers = fillersOf(reading, match, article)
  return match === null || isAboutSomebody(match, fillers, article)
    ? { match, fillers }
    : { match: null, fillers: fillersOf(reading, null, article) }
}

/** Who plays which role: by the figure's clause, and in news of companies by the rest of the article. */
function fillersOf({ sentence, figure }: Reading, match: Match | null, article: Article): Fillers {
  const own = match?.fillers ?? {}
  if (!article.business) return own
  const at = {
    rule: match?.frame.id ?? '',
    type: match?.frame.type ?? 'other',
    roles: Object.keys(match?.frame.roles ?? { company: [] }) as RoleName[],
    bars: match?.frame.bars,
    sentence,
    focus: focusAt(article.sentences, sentence, figure.start),
  } as const
  return inheritRoles(at, own, article.story)
}

/** A typed claim is about a company, a contract about either side; in news of companies another party will do for what its own clause tells. */
function isAboutSomebody(match: Match, told: Fillers, { business }: Article): boolean {
  if ('company' in match.frame.roles && told.company === undefined && !(business && isToldByClause(match))) return false
  return Object.keys(told).length > 0
}
