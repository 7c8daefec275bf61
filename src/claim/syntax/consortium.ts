import type { Phrase } from './clause.ts'

/** Prepositions by which a consortium names its members. */
const OF: ReadonlySet<string> = new Set(['aus', 'um', 'von', 'mit'])

/** "ein Konsortium aus den Fonds X und Y", "ein Bündnis um X": the consortium that a name is a member of stands for it. */
export function consortiumOf(phrase: Phrase): Phrase | null {
  const { link, governor, preposition } = phrase
  if (governor === null) return null
  if (link === 'apposition' && governor.head.kind === 'noun') return consortiumOf(governor)
  const isMember = link === 'genitive' || (link === 'preposition' && OF.has(preposition))
  return isMember && governor.head.classes.includes('consortium') ? governor : null
}
