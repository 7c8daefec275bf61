import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

export interface ArticleFile {
  readonly file: string
  /** Path relative to the folder given, without the ending. */
  readonly id: string
}

const endings = new Set(['.txt', '.md', '.html'])

/** The article files of an input in path order. */
export function findFiles(input: string): ArticleFile[] {
  if (!statSync(input).isDirectory()) return [{ file: input, id: withoutEnding(basename(input)) }]
  return readdirSync(input, { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.has(extname(name)))
    .sort()
    .map((name) => ({ file: join(input, name), id: withoutEnding(name) }))
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length)
