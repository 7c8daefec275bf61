import type { Problem } from '../../model/problem.ts'
import { excerptOf } from './excerpt.ts'

/** A line of NDJSON: its object, or what is wrong with it. */
export type JsonLine =
  | { readonly line: number; readonly value: Readonly<Record<string, unknown>>; readonly problem?: undefined }
  | { readonly line: number; readonly value?: undefined; readonly problem: Problem }

/** Reads NDJSON line by line; blank lines are left out. `path` is null for standard input. */
export function jsonLines(text: string, path: string | null): JsonLine[] {
  return text.split('\n').flatMap((content, i): JsonLine[] => {
    const line = i + 1
    if (content.trim() === '') return []
    try {
      const value: unknown = JSON.parse(content)
      if (isRecord(value)) return [{ line, value }]
      return [{ line, problem: { code: 'bad-ndjson', message: 'not a JSON object', path, line, column: 1 } }]
    } catch (error) {
      const message = error instanceof Error ? error.message.replace(/ in JSON at position \d+.*/s, '') : 'no JSON'
      const column = columnOf(error)
      return [
        { line, problem: { code: 'bad-ndjson', message, path, line, column, excerpt: excerptOf(content, 1, column) } },
      ]
    }
  })
}

/** The parser names the place only in words. */
const columnOf = (error: unknown): number => Number(/position (\d+)/.exec(String(error))?.[1] ?? 0) + 1

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
