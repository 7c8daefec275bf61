import type { Format } from './formats.ts'
import type { Renderer } from './renderer.ts'

/** Every format's renderer, loaded when asked for. */
export const renderers = {
  table: async () => (await import('./formats/table.ts')).table,
  json: async () => (await import('./formats/json.ts')).json,
  ndjson: async () => (await import('./formats/ndjson.ts')).ndjson,
} satisfies Record<Format, () => Promise<Renderer>>
