import type { EntityKind, EntityMention } from '../../../model/entity.ts'

/** Papers, broadcasters and news agencies. */
export const PRESS: ReadonlySet<EntityKind> = new Set(['outlet', 'agency'])

/** Is a paper or an agency named? */
export const isPress = (mention: EntityMention | undefined): boolean =>
  mention?.entity != null && PRESS.has(mention.entity.kind)
