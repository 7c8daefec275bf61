import type { Attribution } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import type { Clause } from '../syntax/clause.ts'
import type { Saying } from './sayings/saying.ts'

/** What a sentence tells of who speaks. */
export interface Said {
  readonly sayings: readonly { readonly saying: Saying; readonly names: readonly Attribution[] }[]
  /** All whom it tells of as saying something, be it only told later. */
  readonly speaking: readonly Attribution[]
  /** Whose words reported speech and "demnach" go on with in this sentence. */
  readonly before: readonly Attribution[]
  /** Semicolons part what one source says from what another does. */
  readonly parts: ReadonlyMap<Clause, number>
  readonly quotations: readonly Span[]
}

/** Each of those named once. */
export const unique = (names: readonly Attribution[]): Attribution[] => [
  ...new Map(names.map((one) => [one.name, one])).values(),
]
