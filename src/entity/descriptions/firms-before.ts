import { namesOfBanks } from '../../lexicon/de/entity/company-nouns.ts'
import { nounsOfAnyFirm } from '../../lexicon/de/entity/description-words.ts'
import { isFoundation } from '../names/form/foundation.ts'
import type { Member } from './cast.ts'
import type { Description } from './description.ts'

/**
 * Who may be meant without the foundations, which hold shares and are hardly ever "die Essener", and without the banks, for "das Unternehmen" is one only
 * where the text is more about it than about any other.
 */
export function firmsBefore(all: readonly Member[], { text }: Description): readonly Member[] {
  const companies = all.filter(({ entity }) => !isFoundation(entity.name))
  const members = companies.length > 0 ? companies : all
  if (!nounsOfAnyFirm.test(text)) return members
  const firms = members.filter(({ entity }) => !namesOfBanks.test(entity.name) && !entity.sectors.includes('banking'))
  const most = Math.max(...members.map(({ named }) => named))
  return firms.some(({ named }) => named === most) ? firms : members
}
