import type { Span } from '../../src/model/span.ts'
import type { StoryFolder } from './read-stories.ts'
import type { GoldClaim } from './story.ts'

/** A hand-checked claim, found in its article. Spans count code points, as printed records do. */
export interface PlacedClaim extends Span {
  /** Article and index: "00#3". */
  readonly key: string
  readonly article: string
  readonly published: string | null
  readonly gold: GoldClaim
}

/** UTF-16 offset of the nth occurrence; -1 where there is none. Occurrences may overlap ("1,5" in "11,5"). */
function offsetOf(text: string, quote: string, nth: number): number {
  let at = -1
  for (let found = 0; found < nth; found++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return -1
  }
  return at
}

/** The key by which facts name a claim. */
export const keyOf = (article: string, index: number): string => `${article}#${index}`

/** All hand-checked claims of a story with their spans; those that are not in the text have start -1. */
export function placeClaims({ story, sources }: StoryFolder): PlacedClaim[] {
  return story.articles.flatMap((article) => {
    const source = sources.find(({ id }) => id === article.id)
    const text = source?.text ?? ''
    return article.claims.map((gold, index) => {
      const offset = offsetOf(text, gold.quote, gold.nth)
      const start = offset < 0 ? -1 : [...text.slice(0, offset)].length
      return {
        key: keyOf(article.id, index),
        article: article.id,
        published: source?.published ?? null,
        gold,
        start,
        end: start + [...gold.quote].length,
      }
    })
  })
}

/** A bracketed second amount: reading it as a claim of its own counts neither way. */
export const isConversion = ({ gold }: PlacedClaim): boolean => gold.roles.conversion === true
