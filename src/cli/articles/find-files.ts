import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Problem } from '../../model/problem.ts'

export interface ArticleFile {
  readonly file: string
  /** Path relative to the folder given, without the ending. */
  readonly id: string
}

const endings = new Set(['.txt', '.md', '.html', '.htm'])

/** The article files of an input, a folder's in path order; hidden files and folders are left alone. */
export function findFiles(input: string): { files: readonly ArticleFile[]; problems: readonly Problem[] } {
  try {
    if (!statSync(input).isDirectory())
      return { files: [{ file: input, id: withoutEnding(basename(input)) }], problems: [] }
    const names = readdirSync(input, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => endings.has(extname(name).toLowerCase()) && !/(^|\/)\./.test(name))
      .sort()
    if (names.length > 0)
      return { files: names.map((name) => ({ file: join(input, name), id: withoutEnding(name) })), problems: [] }
    const message = `no articles in this folder (${[...endings].join(', ')})`
    return { files: [], problems: [{ code: 'no-articles', message, path: input }] }
  } catch (error) {
    return { files: [], problems: [fileProblem(error, input)] }
  }
}

/** A file system's error in words. */
export function fileProblem(error: unknown, path: string): Problem {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (cause === 'ENOENT') return { code: 'not-found', message: 'no such file or folder', path }
  if (cause === 'EACCES' || cause === 'EPERM') return { code: 'unreadable', message: 'permission denied', path }
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error), path }
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length)
