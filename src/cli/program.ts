import { readFileSync } from 'node:fs'
import { Argument, Command } from 'commander'
import type { ExplainOptions } from './commands/explain.ts'
import type { SchemaName } from './commands/schema.ts'
import { addInputOutput, addLang, addSettings, type CommonOptions } from './common-options.ts'
import { addDiffOptions, type DiffOptions } from './diff-options.ts'

const INPUTS = '[inputs...]'
const ARTICLES = 'articles: files or folders (.txt, .md, .html), .ndjson, or - for standard input'

/** The commands and their options; each command's code is loaded only when it runs. `exit` takes the exit code. */
export function makeProgram(exit: (code: number) => void): Command {
  const program = new Command('claims')
    .description('Reads German news articles and shows where their figures agree or conflict.')
    .version(readVersion())
    .showSuggestionAfterError()
    .exitOverride()

  addLang(addInputOutput(program.command('figures')))
    .description('every figure: money, percent, counts, dates, durations')
    .argument(INPUTS, ARTICLES)
    .option('--numbers', 'also bare numbers')
    .action(async (paths: string[], options: CommonOptions & { numbers?: true }) =>
      exit(await (await import('./commands/figures.ts')).figures(paths, options)),
    )

  addSettings(addInputOutput(program.command('extract')))
    .description('every figure as a claim: what is said with it, about whom')
    .argument(INPUTS, ARTICLES)
    .action(async (paths: string[], options: CommonOptions) =>
      exit(await (await import('./commands/extract.ts')).extract(paths, options)),
    )

  addDiffOptions(addSettings(addInputOutput(program.command('diff'))))
    .description('where the articles agree and conflict')
    .argument(INPUTS, `${ARTICLES}; or what \`claims extract\` printed as json or ndjson`)
    .action(async (paths: string[], options: DiffOptions) =>
      exit(await (await import('./commands/diff.ts')).diff(paths, options)),
    )

  addSettings(program.command('explain'))
    .description('why a claim or fact came out as it did')
    .argument('<id>', 'id of a claim or fact, or how it begins')
    .argument('<inputs...>', ARTICLES)
    .action(async (id: string, paths: string[], options: ExplainOptions) =>
      exit(await (await import('./commands/explain.ts')).explain(id, paths, options)),
    )

  program
    .command('schema')
    .description('the records as JSON Schema')
    .addArgument(new Argument('[record]', 'one record alone').choices(['figure', 'claim', 'fact', 'extract', 'diff']))
    .action(async (name: SchemaName | undefined) => exit(await (await import('./commands/schema.ts')).schema(name)))
  return program
}

/** The package's version; the same file from src and from dist. */
function readVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return version
}
