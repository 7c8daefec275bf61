import type { Phrase } from './clause.ts'

/** What preposition a share stands behind; of "der Rest von 25 Prozent", "einen Anteil von 25 Prozent" that of the noun. */
export const standsBy = ({ preposition, governor }: Phrase): string =>
  preposition === 'von' && governor?.head.kind === 'noun' ? governor.preposition : preposition
