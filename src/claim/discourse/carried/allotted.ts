import type { ClaimType, RoleName } from '../../../model/claim.ts'
import type { Site } from '../../cues/cue.ts'
import type { Match } from '../../frames/match-frames.ts'
import type { Fillers } from '../../roles/fill-roles.ts'
import { fits } from '../../roles/fits.ts'
import { namedPhrase } from '../../syntax/named-phrase.ts'
import { upToNextFigure } from '../../syntax/up-to-next-figure.ts'

/** Who gets a part of a sum, by what the sum is; of most it is the company. */
const RECEIVER: Partial<Record<ClaimType, RoleName>> = { contract: 'supplier', share_sale: 'seller' }

/** "Davon entfallen 3 Millionen auf X und 2 Millionen auf Y": who plays which role in a part of the sum, told between it and the next. */
export function allotted({ frame, fillers }: Match, { clause, phrase }: Site): Fillers {
  if (phrase === null) return fillers
  const receiver = upToNextFigure(clause, phrase).find(
    (one) => TO.has(namedPhrase(one).preposition) && one.head.mention !== undefined,
  )
  const mention = receiver?.head.mention
  const role = RECEIVER[frame.type] ?? 'company'
  if (!fits(role, mention) || frame.roles[role] === undefined) return fillers
  const others = Object.entries(fillers).filter(([, one]) => one.mention.entity?.id !== mention.entity?.id)
  return { ...Object.fromEntries(others), [role]: { mention, why: 'to whom this part of the sum goes', weight: 1 } }
}
const TO: ReadonlySet<string> = new Set(['auf', 'an', 'für'])
