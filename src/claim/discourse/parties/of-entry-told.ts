import type { Fillers } from '../../roles/fill-roles.ts'
import type { Story } from '../story/story.ts'

/** "Nordwind steigt bei Seestern ein. 3 Millionen fließen in das Unternehmen": a firm that is only described is not who, as just told, puts money in. */
export function ofEntryTold(fillers: Fillers, { deals }: Story, sentence: number): Fillers {
  const { company, investor } = fillers
  const of = company?.mention.entity?.id
  const deal = [deals.at(sentence - 1), deals.at(sentence)].find(
    (one) => one?.party('investment', 'actor')?.entity?.id === of,
  )
  const actor = deal?.party('investment', 'actor')
  if (company?.mention.how !== 'description' || deal?.target == null || actor?.entity == null) return fillers
  if (investor !== undefined && investor.mention.entity?.id !== deal.target.entity?.id) return fillers
  const why = 'the deal told just before'
  return {
    ...fillers,
    company: { mention: deal.target, why, weight: company.weight },
    investor: { mention: actor, why, weight: company.weight },
  }
}
