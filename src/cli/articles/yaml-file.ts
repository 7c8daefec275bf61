import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../../model/problem.ts'
import { excerptOf } from './excerpt.ts'

export interface YamlFile<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
}

/** Reads YAML against a schema; what is wrong is named with line, column and a caret. `text` is the file from its first line on. */
export function readYaml<T>(text: string, path: string, schema: z.ZodType<T>): YamlFile<T> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2' })
  const problemAt = (code: string, message: string, offset: number): Problem => {
    const { line, col: column } = lineCounter.linePos(offset)
    return { code, message, path, line, column, excerpt: excerptOf(text, line, column) }
  }
  // What comes after the first error mostly follows from it.
  const [error] = document.errors
  if (error !== undefined) return { value: null, problems: [problemAt('bad-yaml', error.message, error.pos[0])] }
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return { value: result.data, problems: [] }
  const problems = result.error.issues.map((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
    const where = keys.map(String).join('.')
    return problemAt('bad-value', where === '' ? issue.message : `${where}: ${issue.message}`, offsetOf(document, keys))
  })
  return { value: null, problems }
}

/** Where the deepest part of a path that the file has begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true)
    if (hasRange(node)) return node.range[0]
  }
  return 0
}

const hasRange = (node: unknown): node is { range: [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
