/**
 * Puts src/entity/gazetteer/data/*.yaml into one module, src/entity/gazetteer/compiled.ts, so that no YAML is read when the program starts.
 * A file is `{ defaults?, entities }`: each entity is written with the file's defaults under it. Checks are made by test/entity/gazetteer-data.test.ts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../src/entity/gazetteer/', import.meta.url)
const data = new URL('data/', folder)

const files = readdirSync(data).filter((file) => file.endsWith('.yaml'))
const records = files.sort().flatMap((file) => {
  const { defaults = {}, entities } = parse(readFileSync(new URL(file, data), 'utf8'))
  return entities.map((entity) => ({ ...defaults, ...entity }))
})

const compiled = `/** All records of data/*.yaml as JSON; made by scripts/compile-gazetteer.mjs. */
export const compiled: string = ${JSON.stringify(JSON.stringify(records))}
`
const target = new URL('compiled.ts', folder)
const before = (() => {
  try {
    return readFileSync(target, 'utf8')
  } catch {
    return ''
  }
})()
if (compiled !== before) writeFileSync(target, compiled)
