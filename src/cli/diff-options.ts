import { type Command, InvalidArgumentError, Option } from 'commander'
import { type ClaimType, claimTypes } from '../model/claim.ts'
import { type Verdict, verdicts } from '../model/fact.ts'
import type { CommonOptions } from './common-options.ts'

export interface DiffOptions extends CommonOptions {
  readonly all?: true
  readonly only?: Verdict[]
  readonly entity?: string
  readonly type?: ClaimType[]
  readonly minSources?: number
  readonly asOf?: string
  readonly tolerance?: number
  readonly rates?: string
  readonly baseline?: string
  readonly failOn?: Verdict[]
  readonly exitZero?: true
}

/** Options of `claims diff` alone. */
export const addDiffOptions = (command: Command): Command =>
  command
    .option('--all', 'also facts that only one article states')
    .addOption(new Option('--only <verdicts...>', 'facts of these verdicts alone').choices([...verdicts]))
    .option('--entity <name>', 'facts about this company, person or state alone (part of its name)')
    .addOption(new Option('--type <types...>', 'facts of these claim types alone').choices([...claimTypes]))
    .option('--min-sources <n>', 'facts that so many independent articles speak to', wholeNumber)
    .option('--as-of <date>', 'as if it were that day: leaves out later articles (2025-03-14, 2025-03, 2025)', edtfDay)
    .option('--tolerance <share>', 'how far rounding may reach, relative to the value; default: 0.05', share)
    .option('--rates <file>', "exchange rates in the layout of the ECB's eurofxref-hist.csv")
    .option('--baseline <file>', 'acknowledged conflicts (YAML: a list of fact and reason); they fail no run')
    .addOption(
      new Option('--fail-on <verdicts...>', 'verdicts that exit with 1; default: conflict').choices([...verdicts]),
    )
    .option('--exit-zero', 'exit with 0 in spite of conflicts')

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('a whole number from 1 on')
  return Number(text)
}

function share(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('a share from 0 to 1, as 0.05')
  return value
}

function edtfDay(text: string): string {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) throw new InvalidArgumentError('a date as 2025-03-14, 2025-03 or 2025')
  return text
}
