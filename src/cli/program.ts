import { Command } from 'commander'
import { addCommonOptions, type CommonOptions } from './common-options.ts'

/** The commands and their options; each command's code is loaded only when it runs. `exit` takes the exit code. */
export function makeProgram(exit: (code: number) => void): Command {
  const program = new Command('claims')
    .description('Reads German news articles and shows where their figures agree or conflict.')
    .exitOverride()
    .showSuggestionAfterError()
  const inputs = '[inputs...]'
  const inputsHelp = 'articles: files or folders (.txt, .md, .html), or - for standard input'

  addCommonOptions(program.command('figures'))
    .description('every figure: money, percent, counts, dates, durations')
    .argument(inputs, inputsHelp)
    .option('--numbers', 'also bare numbers')
    .action(async (paths: string[], options: CommonOptions & { numbers?: true }) =>
      exit(await (await import('./commands/figures.ts')).figures(paths, options)),
    )

  addCommonOptions(program.command('extract'))
    .description('every figure as a claim: what is said with it, about whom')
    .argument(inputs, inputsHelp)
    .action(async (paths: string[], options: CommonOptions) =>
      exit(await (await import('./commands/extract.ts')).extract(paths, options)),
    )

  addCommonOptions(program.command('diff'))
    .description('where the articles agree and conflict')
    .argument(inputs, `${inputsHelp}, or what \`claims extract\` printed as JSON`)
    .option('--all', 'also facts that only one article states')
    .option('--exit-zero', 'exit with 0 in spite of conflicts')
    .action(async (paths: string[], options: CommonOptions & { all?: true; exitZero?: true }) =>
      exit(await (await import('./commands/diff.ts')).diff(paths, options)),
    )
  return program
}
