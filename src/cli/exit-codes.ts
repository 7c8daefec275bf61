/** What the command line answers to its caller; RECORDS.md is the contract. */
export const exitCodes = {
  ok: 0,
  /** At least one conflict. */
  conflict: 1,
  /** Wrong usage, or an input that could not be read. */
  trouble: 2,
} as const
