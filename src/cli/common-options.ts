import { type Command, Option } from 'commander'
import { type Lang, langs } from '../model/lang.ts'
import { type Format, formats } from '../render/formats.ts'

/** Options of the commands that read and print. */
export interface CommonOptions {
  readonly stdin?: 'ndjson'
  readonly format?: Format
  readonly lang?: Lang | undefined
  readonly config?: string
}

/** The language, and the file of settings. */
export const addSettings = (command: Command): Command =>
  addLang(command).option(
    '--config <file>',
    'settings and entities of your own (default: claims.yaml in the folder read, or here)',
  )

export const addLang = (command: Command): Command =>
  command.addOption(new Option('--lang <lang>', 'language of the words around the records').choices([...langs]))

/** How to read articles and print what was found. */
export const addInputOutput = (command: Command): Command =>
  command
    .addOption(
      new Option('--stdin <form>', 'read articles from standard input, one JSON object a line').choices(['ndjson']),
    )
    .addOption(
      new Option('-f, --format <format>', 'how to print (default: table on a terminal, else records)').choices([
        ...formats,
      ]),
    )
