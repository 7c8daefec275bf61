import { readdirSync, realpathSync, statSync } from 'node:fs'
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
  } catch (error) {
    return { files: [], problems: [fileProblem(error, input)] }
  }
  const { names, problems } = walk(input)
  if (names.length > 0 || problems.length > 0) {
    const files = names.sort().map((name) => ({ file: join(input, name), id: withoutEnding(name) }))
    return { files, problems }
  }
  const message = `no articles in this folder (${[...endings].join(', ')})`
  return { files: [], problems: [{ code: 'no-articles', message, path: input }] }
}

/** The article files below a folder, relative to it; a folder that links lead to again is read once, pipes and devices never. */
function walk(root: string): { names: string[]; problems: Problem[] } {
  const names: string[] = []
  const problems: Problem[] = []
  const visited = new Set<string>()
  const enter = (folder: string): void => {
    const real = realpathSync(join(root, folder))
    if (visited.has(real)) return
    visited.add(real)
    for (const entry of readdirSync(real).sort())
      if (!entry.startsWith('.')) look(folder === '' ? entry : `${folder}/${entry}`)
  }
  const look = (name: string): void => {
    try {
      const isArticle = endings.has(extname(name).toLowerCase())
      // A link that leads nowhere is told of when it is read.
      const stat = statSync(join(root, name), { throwIfNoEntry: false })
      if (stat?.isDirectory() === true) enter(name)
      else if (isArticle && stat?.isFile() !== false) names.push(name)
    } catch (error) {
      problems.push(fileProblem(error, join(root, name)))
    }
  }
  try {
    enter('')
  } catch (error) {
    problems.push(fileProblem(error, root))
  }
  return { names, problems }
}

/** A file system's error in words. */
export function fileProblem(error: unknown, path: string): Problem {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (cause === 'ENOENT') return { code: 'not-found', message: 'no such file or folder', path }
  if (cause === 'EACCES' || cause === 'EPERM') return { code: 'unreadable', message: 'permission denied', path }
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error), path }
}

const withoutEnding = (name: string): string => name.slice(0, name.length - extname(name).length)
