import type { Phrase } from './clause.ts'
import { consortiumOf } from './consortium.ts'

/** "vom Konkurrenten Seestern", "von Nordwinds Tochter Seestern", "an ein Konsortium aus X und Y": an apposition or member stands after its noun's preposition. */
export function prepositionOf(phrase: Phrase): string {
  const { preposition, link, governor } = phrase
  const consortium = consortiumOf(phrase)
  if (consortium !== null) return prepositionOf(consortium)
  return preposition === '' && (link === 'apposition' || link === 'possessor') && governor !== null
    ? prepositionOf(governor)
    : preposition
}
