import type { EntityMention } from '../../../model/entity.ts'
import { isInvestor } from '../../roles/fits.ts'
import type { Clause } from '../../syntax/clause.ts'
import type { Focus } from '../story/focus.ts'
import type { Story } from '../story/story.ts'

/** Where a figure stands: the index of its sentence, its offset, its clause. */
interface Place {
  readonly sentence: number
  readonly at: number
  readonly clause: Clause
}

/**
 * The company that the text is about at a figure: the one in focus. Who invests by trade is gone on about in its own clause alone: behind it
 * the talk is of the company again whose shares it has. So is who is only described: what goes on is about the article's main company. Its
 * daughter is gone on about over the end of a paragraph.
 */
export function companyAbout(
  focus: Focus,
  { sentence, at, clause }: Place,
  { cast, deals }: Story,
): EntityMention | null {
  const company = focus.at({ sentence, at, clause, leading: cast.leading })
  if (company === null) return daughterOf(cast.main, focus.before(sentence))
  if (clause.units.some(({ mention }) => mention === company) || focus.isMeasured(sentence, company)) return company
  const { main } = cast
  const isOther = main !== null && main.entity?.id !== company.entity?.id
  if (isOther && focus.isOnlyTouched(sentence, company, main)) return main
  if (isOther && company.how === 'description' && !isInvestor(main) && !focus.isNamedAround(sentence, company))
    return main
  if (!isInvestor(company)) return company
  return (
    [main, deals.at(sentence)?.target, deals.main?.target].find((one) => one != null && !isInvestor(one)) ?? company
  )
}

const daughterOf = (main: EntityMention | null, company: EntityMention | null): EntityMention | null =>
  company?.entity?.parent !== undefined && company.entity.parent === main?.entity?.id ? company : null
