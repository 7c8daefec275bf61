import type { Granule } from '../../calendar/granule.ts'

/** What a clause says of time: it tells what was, what is to come, or is in the present of things fixed beforehand ("am Freitag tagt"). */
export type Tense = 'past' | 'future' | 'present'

/** What a relative date is reckoned from. */
export interface Clock {
  /** When the article was published: a day, a month or a year. */
  readonly now: Granule | undefined
  /** The last date that the text has named, where it still holds. */
  readonly named: Granule | undefined
  /** The same, where it stands in the same sentence. */
  readonly beside: Granule | undefined
  /** The same, where it stands in the same paragraph. */
  readonly near: Granule | undefined
  /** Of a date that ends an interval, where that begins. */
  readonly start?: Granule | undefined
  /** Undefined where the clause does not tell, or tells both. */
  readonly tense: Tense | undefined
}
