import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { ArticleFacts } from './article-facts.ts'
import { decodeText } from './decode-text.ts'

/** Looks up what the sources.yaml beside an article says of it; each such file is read once, its problems told once. */
export function sourcesFiles(): (file: string) => Promise<{ facts: ArticleFacts; problems: readonly Problem[] }> {
  const known = new Map<string, Readonly<Record<string, ArticleFacts>>>()
  return async (file) => {
    const folder = dirname(file)
    const facts = known.get(folder)
    if (facts !== undefined) return { facts: facts[basename(file)] ?? {}, problems: [] }
    const { value, problems } = await readSourcesFile(join(folder, 'sources.yaml'))
    known.set(folder, value)
    return { facts: value[basename(file)] ?? {}, problems }
  }
}

async function readSourcesFile(
  path: string,
): Promise<{ value: Readonly<Record<string, ArticleFacts>>; problems: readonly Problem[] }> {
  if (!existsSync(path)) return { value: {}, problems: [] }
  const [{ readYaml }, { sourcesFileSchema }] = await Promise.all([
    import('./yaml-file.ts'),
    import('./article-facts.ts'),
  ])
  const { value, problems } = readYaml(decodeText(readFileSync(path)) ?? '', path, sourcesFileSchema)
  return { value: value ?? {}, problems }
}
