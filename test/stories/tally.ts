/** Hits, false alarms and misses. */
export interface Tally {
  hits: number
  false: number
  missed: number
}

export const emptyTally = (): Tally => ({ hits: 0, false: 0, missed: 0 })

export const addTally = (a: Tally, b: Tally): Tally => ({
  hits: a.hits + b.hits,
  false: a.false + b.false,
  missed: a.missed + b.missed,
})

/** Harmonic mean of precision and recall; 0 where nothing was hit. */
export const f1 = ({ hits, false: wrong, missed }: Tally): number =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed)
