import type { Problem } from '../../model/problem.ts'
import type { ArticleFacts } from './article-facts.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/
/** A first line such as "title: …" tells front matter from a text that opens with a rule. */
const KEY = /^\s*(#.*|[A-Za-z_-]+\s*:.*|)$/m

/** An article's text with its YAML head read and blanked out, so that offsets and lines are still those of the file. */
export async function readFrontMatter(
  text: string,
  path: string,
): Promise<{ text: string; facts: ArticleFacts; problems: readonly Problem[] }> {
  const [head, yaml = ''] = FRONT_MATTER.exec(text) ?? []
  if (head === undefined || !KEY.test(yaml.split('\n', 1)[0] ?? '')) return { text, facts: {}, problems: [] }
  const [{ readYaml }, { articleFactsSchema }] = await Promise.all([
    import('./yaml-file.ts'),
    import('./article-facts.ts'),
  ])
  // The rule above is a comment for the parser: lines and columns stay those of the file.
  const { value, problems } = readYaml(`#${head.slice(1, head.indexOf('\n') + 1)}${yaml}`, path, articleFactsSchema)
  return { text: head.replace(/[^\r\n]/gu, ' ') + text.slice(head.length), facts: value ?? {}, problems }
}
