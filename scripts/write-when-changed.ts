import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Writes a compiled module, unless it says the same already: what watches or caches by time then sees no change. */
export function writeWhenChanged(target: URL, source: string): void {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source)
}
