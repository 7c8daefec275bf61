import { readFileSync } from 'node:fs'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { UserError } from '../user-error.ts'
import { decodeText } from './decode-text.ts'
import { fileProblem, findFiles } from './find-files.ts'
import { readFile } from './read-file.ts'
import { readNdjson } from './read-ndjson.ts'
import { readStdin } from './read-stdin.ts'
import { sourcesFiles } from './sources-file.ts'
import { uniqueIds } from './unique-ids.ts'

export interface Articles {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

/** Reads all inputs in the order given ("-" is standard input); what can't be read becomes a problem. */
export async function readArticles(paths: readonly string[], options: { stdin?: 'ndjson' }): Promise<Articles> {
  const inputs = options.stdin && !paths.includes('-') ? ['-', ...paths] : paths
  if (inputs.length === 0)
    throw new UserError({
      code: 'no-input',
      message: 'name files or folders of articles, or - for standard input',
      path: null,
    })
  const sources: Source[] = []
  const problems: Problem[] = []
  const factsOf = sourcesFiles()
  for (const input of inputs) {
    if (input === '-' || isNdjson(input)) {
      const read = await readLines(input)
      sources.push(...read.sources)
      problems.push(...read.problems)
      continue
    }
    const found = findFiles(input)
    problems.push(...found.problems)
    for (const file of found.files) {
      const known = await factsOf(file.file)
      const read = await readFile(file, known.facts)
      problems.push(...known.problems, ...read.problems)
      if (read.source !== null) sources.push(read.source)
    }
  }
  return { sources: uniqueIds(sources), problems }
}

/** Files of records, one a line. */
const isNdjson = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path)

async function readLines(input: string): Promise<{ sources: Source[]; problems: Problem[] }> {
  const path = input === '-' ? null : input
  try {
    const text = path === null ? await readStdin() : decodeText(readFileSync(path))
    if (text !== null) return readNdjson(text, path)
    return { sources: [], problems: [{ code: 'not-text', message: 'not a text file', path }] }
  } catch (error) {
    return { sources: [], problems: [fileProblem(error, input)] }
  }
}
