import type { Article } from '../article.ts'
import type { Home } from './homes.ts'
import { homeOfPlace } from './homes-told.ts'

const SAYING =
  /^(so|laut|teil(t|te|ten)|erklär(t|te|ten)|sag(t|te|ten)|meld(et|ete|eten)|beton(t|te|ten)|bekräftig(t|te|ten)|bestätig(t|te|ten)|kündig(t|te|ten)|schreibt|schrieb|räum(t|te|ten)|versicher(t|te|ten)|begründe(t|te|ten)|mitteil(t|te|ten)|bekanntgab|zufolge|nannt?e?)$/

const OF_TIME_OR_PLACE =
  /^(am|im|in|vom|später|abend|morgen|nachmittag|vormittag|\p{L}+tag(abend)?|\p{L}+tagnachmittag|heute|gestern|\()$/u
const SAYING_REACH = 8

/** Whether words speak, and in which city: "wie der Konzern am Montag in Ulm mitteilte". */
export interface Spoken {
  readonly speaks: boolean
  readonly seat?: Home | undefined
}

/** Does a verb of saying go with the words, right beside them or behind time and place; and where? */
export function spokenBy(article: Article, first: number, after: number): Spoken {
  const { tokens } = article
  const before = SAYING.test(tokens[first - 1]?.norm ?? '')
  let seat: Home | undefined
  for (let at = after; at < after + SAYING_REACH; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (SAYING.test(norm) || (before && norm === 'mit')) return { speaks: true, seat }
    const place = tokens[at - 1]?.norm === 'in' ? homeOfPlace(article, at) : undefined
    seat ??= place?.city === undefined ? undefined : place
    if (place === undefined && !OF_TIME_OR_PLACE.test(norm)) break
  }
  return { speaks: before, seat: before ? seat : undefined }
}
