import { wordSet } from '../../word-set.ts'

/** Who does this makes parts of one thing: "teilte das Kapital in zwei Gattungen". */
export const splittingVerbs = wordSet(
  'auf|spalten spalten auf|teilen teilen ein|teilen gliedern unterteilen zerlegen auf|gliedern',
)
