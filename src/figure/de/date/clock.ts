import type { Granule } from '../../calendar/granule.ts'

/** What a clause says of time: it tells what was, or what is to come. */
export type Tense = 'past' | 'future'

/** What a relative date is reckoned from. */
export interface Clock {
  /** When the article was published: a day, a month or a year. */
  readonly now: Granule | undefined
  /** The last date that the text has named, where it still holds. */
  readonly named: Granule | undefined
  /** Undefined where the clause does not tell, or tells both. */
  readonly tense: Tense | undefined
}
