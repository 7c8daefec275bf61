import type { Verdict } from '../model/fact.ts'

/** A cell: one or more lines, with the verdict whose colour it may wear. */
export interface Cell {
  readonly lines: readonly string[]
  readonly tone?: Verdict
}

/** A result as rows of cells, for every format that people read. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Lines below the rows. */
  readonly closing: readonly string[]
}

export const cell = (...lines: string[]): Cell => ({ lines })
