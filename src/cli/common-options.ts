import { type Command, Option } from 'commander'
import { type Lang, langs } from '../model/lang.ts'
import { type Format, formats } from '../render/formats.ts'

/** Options that every reading command takes. */
export interface CommonOptions {
  readonly stdin?: 'ndjson'
  readonly format?: Format
  readonly lang?: Lang | undefined
  readonly config?: string
}

export function addCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--stdin <form>', 'read articles from standard input, one JSON object a line').choices(['ndjson']),
    )
    .addOption(new Option('-f, --format <format>', 'how to print; default: table on a terminal').choices([...formats]))
    .addOption(new Option('--lang <lang>', 'language of the words around the records').choices([...langs]))
    .option('--config <file>', 'settings and entities of your own; default: claims.yaml beside the articles or here')
}
