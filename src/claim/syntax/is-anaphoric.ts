import { isPointing, isSingularArticle } from '../../lexicon/de/entity/articles.ts'
import { distancing } from '../../lexicon/de/grammar/adjectives.ts'
import { feminineKin } from '../../lexicon/de/grammar/gender.ts'
import type { Clause, Phrase } from './clause.ts'

const MOST_ADJECTIVES = 3

/** "Die Bank kauft …", "an der neuen Gesellschaft": what has a definite article that no adjective tells from others: it was spoken of before. */
export function isAnaphoric({ units }: Clause, { head }: Phrase): boolean {
  const at = units.indexOf(head)
  for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_ADJECTIVES); back--) {
    const { kind, norm } = units[back] ?? head
    if (norm === 'beide' || norm === 'beiden') return true
    if (kind === 'determiner' || kind === 'preposition')
      return (
        isPointing(norm) && (isSingularArticle(norm) || feminineKin.test(head.norm) || !/(n|er|s)$/.test(head.norm))
      )
    if ((kind !== 'word' && kind !== 'attribute') || distancing.has(norm)) return false
  }
  return false
}
