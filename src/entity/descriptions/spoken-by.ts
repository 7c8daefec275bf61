import { speakingWords, wordsOfTimeOrPlace } from '../../lexicon/de/entity/description-words.ts'
import type { Article } from '../article.ts'
import { homeOfPlace } from '../words/home-of-place.ts'
import type { Home } from '../words/homes.ts'

/** How far behind the words their verb may stand, in tokens. */
const SAYING_REACH = 8

/** Whether words speak, and in which city: "wie der Konzern am Montag in Ulm mitteilte". */
export interface Spoken {
  readonly speaks: boolean
  readonly seat?: Home | undefined
}

/** Does a verb of saying go with the words, right beside them or behind time and place; and where? */
export function spokenBy(article: Article, first: number, after: number): Spoken {
  const { tokens } = article
  const before = speakingWords.test(tokens[first - 1]?.norm ?? '')
  let seat: Home | undefined
  for (let at = after; at < after + SAYING_REACH; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (speakingWords.test(norm) || (before && norm === 'mit')) return { speaks: true, seat }
    const place = tokens[at - 1]?.norm === 'in' ? homeOfPlace(article, at) : undefined
    seat ??= place?.city === undefined ? undefined : place
    if (place === undefined && !wordsOfTimeOrPlace.test(norm)) break
  }
  return { speaks: before, seat: before ? seat : undefined }
}
