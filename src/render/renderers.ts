import type { Format } from './formats.ts'
import type { Renderer } from './renderer.ts'

/** Every format's renderer, loaded when asked for. */
export const renderers = {
  table: async () => (await import('./formats/table.ts')).table,
  json: async () => (await import('./formats/json.ts')).json,
  ndjson: async () => (await import('./formats/ndjson.ts')).ndjson,
  csv: async () => (await import('./formats/csv.ts')).csv,
  markdown: async () => (await import('./formats/markdown.ts')).markdown,
  html: async () => (await import('./formats/html.ts')).html,
} satisfies Record<Format, () => Promise<Renderer>>
