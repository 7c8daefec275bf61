import type { Command } from 'commander'

/** Options of `claims diff` alone. */
export const addDiffOptions = (command: Command): Command =>
  command
    .option('--all', 'also facts that only one article states')
    .option('--exit-zero', 'exit with 0 in spite of conflicts')
