import type { Share } from '../test/stories/score.ts'

/** Prints a line. */
export const print = (line = ''): boolean => process.stdout.write(`${line}\n`)

/** A share with three digits. */
export const printedRate = ({ right, of }: Share): string => (of === 0 ? '–' : (right / of).toFixed(3))
