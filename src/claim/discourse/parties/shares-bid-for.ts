import type { EntityMention } from '../../../model/entity.ts'
import type { Deal } from '../deals/deals.ts'
import type { Story } from '../story/story.ts'

/**
 * Whose shares an article on a takeover speaks of, where no name says so: those of the target, if the text names them at all or tells what is bid for one of them,
 * and does not name those of whom it is about just then (`focus`).
 */
export function sharesBidFor(story: Story, deal: Deal | null, focus: EntityMention | null): EntityMention | null {
  const target = deal?.target ?? null
  if (target === null) return null
  const { listed } = story.cast
  const isListed = (mention: EntityMention | null): boolean => listed.has(mention?.entity?.id ?? '')
  return (story.bidsPerShare || isListed(target)) && !isListed(focus) ? target : null
}
