import { wordSet } from '../../word-set.ts'

/** Who does this makes parts of one thing: "teilte das Kapital in zwei Gattungen". */
export const splittingVerbs = wordSet(
  'auf|spalten spalten auf|teilen teilen ein|teilen gliedern unterteilen zerlegen auf|gliedern',
)

/** Who does this with a company or its shares has a part of it beside others. */
export const sharingVerbs = wordSet('teilen auf|teilen')
