import type { Site } from '../cues/cue.ts'
import type { Found } from './found.ts'
import { namedAfter } from './named-after.ts'

/** With whom a share lies: of two such names the one behind the verb, "beim Hersteller Y sind 20 Prozent bei **X**". */
export const liesWith = (prepositions: readonly string[], { clause, phrase }: Site): Found[] => {
  if (phrase === null || !/^(zu|)$/.test(phrase.preposition)) return []
  const found = namedAfter(clause, prepositions, phrase, 'with whom it lies')
  const behind = found.filter(({ unit }) => unit.start > phrase.head.start)
  return behind.length > 0 ? behind : found
}
