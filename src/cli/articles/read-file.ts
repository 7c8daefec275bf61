import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { ArticleFacts } from './article-facts.ts'
import { decodeText } from './decode-text.ts'
import { type ArticleFile, fileProblem } from './find-files.ts'
import { readFrontMatter } from './front-matter.ts'

/** Reads one article; `known` is what sources.yaml says of it, the file's own head wins. */
export async function readFile(
  { file, id }: ArticleFile,
  known: ArticleFacts,
): Promise<{ source: Source | null; problems: readonly Problem[] }> {
  try {
    const text = decodeText(readFileSync(file))
    if (text === null) return { source: null, problems: [{ code: 'not-text', message: 'not a text file', path: file }] }
    const read = await readHead(text, file)
    const facts = { ...known, ...withoutNulls(read.facts) }
    const source: Source = {
      id,
      path: file,
      title: facts.title ?? null,
      outlet: facts.outlet ?? null,
      url: facts.url ?? null,
      published: facts.published ?? null,
      publishedImplied: false,
      text: read.text,
    }
    return { source, problems: read.problems }
  } catch (error) {
    return { source: null, problems: [fileProblem(error, file)] }
  }
}

async function readHead(
  text: string,
  file: string,
): Promise<{ text: string; facts: ArticleFacts; problems: readonly Problem[] }> {
  if (!extname(file).toLowerCase().startsWith('.htm')) return readFrontMatter(text, file)
  const { readHtml } = await import('./read-html.ts')
  return { ...(await readHtml(text)), problems: [] }
}

const withoutNulls = (facts: ArticleFacts): ArticleFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null))
