import { chiefs, leavesPost, posts, takesPost } from '../../lexicon/de/events/posts.ts'
import type { EventName } from '../../model/event-info.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** "wurde zum Chef ernannt", "gibt seinen Posten ab": who comes to the head of a company, or goes. */
export function postEvent({ verb, phrases, units }: Clause): EventName | null {
  if (verb === null) return null
  const isPost = ({ head }: Phrase): boolean => head.kind === 'noun' && posts.test(head.norm)
  if (leavesPost.has(verb.lemma) && phrases.some(isPost)) return 'exit'
  if (!takesPost.has(verb.lemma)) return null
  const becomes = (phrase: Phrase): boolean =>
    phrase.head.kind === 'noun' &&
    chiefs.test(phrase.head.norm) &&
    (phrase.preposition === 'zu' ||
      phrase.preposition === 'als' ||
      verb.lemma === 'werden' ||
      /^neue[rnms]?$/.test(units[units.indexOf(phrase.head) - 1]?.norm ?? ''))
  return phrases.some(becomes) ? 'CEO start' : null
}
