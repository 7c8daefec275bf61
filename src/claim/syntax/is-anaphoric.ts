import { distancing } from '../../lexicon/de/grammar/adjectives.ts'
import type { Clause, Phrase } from './clause.ts'

/** Articles that are definite, and those among them that only the singular has. */
const DEFINITE = /^(d(er|ie|as|en|em|es)|dies(er|e|es|em|en)|(a|i|bei|vo|zu)m|zur)$/
const SINGULAR = /^(der|das|dem|des|dieser|dieses|diesem|(a|i|bei|vo|zu)m|zur)$/
/** Singular feminines that look like plurals. */
const FEMININE = /(mutter|tochter|schwester)$/

const MOST_ADJECTIVES = 3

/** "Die Bank kauft …", "an der neuen Gesellschaft": what has a definite article that no adjective tells from others: it was spoken of before. */
export function isAnaphoric({ units }: Clause, { head }: Phrase): boolean {
  const at = units.indexOf(head)
  for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_ADJECTIVES); back--) {
    const { kind, norm } = units[back] ?? head
    if (norm === 'beide' || norm === 'beiden') return true
    if (kind === 'determiner' || kind === 'preposition')
      return DEFINITE.test(norm) && (SINGULAR.test(norm) || FEMININE.test(head.norm) || !/(n|er|s)$/.test(head.norm))
    if ((kind !== 'word' && kind !== 'attribute') || distancing.has(norm)) return false
  }
  return false
}
