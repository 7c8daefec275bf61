/** What a step read, and the index of the token after it. */
export interface Match<T> {
  readonly value: T
  readonly end: number
}
