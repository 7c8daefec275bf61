import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config-file.ts'

/** Reads `--config`, or the claims.yaml of the first input folder, or that of the working folder; what reads YAML is loaded only for it. */
export async function readConfig(inputs: readonly string[], given: string | undefined): Promise<Config> {
  const path = given ?? [...inputs.filter(isFolder), '.'].map((folder) => join(folder, 'claims.yaml')).find(existsSync)
  if (path === undefined) return { entities: [], acknowledged: [] }
  const { readConfigFile } = await import('./config-file.ts')
  return readConfigFile(path)
}

/** What cannot be looked at is told of when the articles are read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
