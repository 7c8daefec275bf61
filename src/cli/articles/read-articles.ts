import { readFileSync } from 'node:fs'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { decodeText } from './decode-text.ts'
import { findFiles } from './find-files.ts'
import { readNdjson } from './read-ndjson.ts'
import { readStdin } from './read-stdin.ts'

export interface Articles {
  readonly sources: readonly Source[]
  readonly problems: readonly Problem[]
}

/** Reads all inputs in the order given; what can't be read becomes a problem. */
export async function readArticles(paths: readonly string[], options: { stdin?: 'ndjson' }): Promise<Articles> {
  const sources: Source[] = []
  const problems: Problem[] = []
  if (options.stdin || paths.includes('-')) {
    const read = readNdjson(await readStdin())
    sources.push(...read.sources)
    problems.push(...read.problems)
  }
  for (const path of paths.filter((path) => path !== '-')) {
    for (const { file, id } of findFiles(path)) {
      const text = decodeText(readFileSync(file)) ?? ''
      sources.push({
        id,
        path: file,
        title: null,
        outlet: null,
        url: null,
        published: null,
        publishedImplied: false,
        text,
      })
    }
  }
  return { sources, problems }
}
