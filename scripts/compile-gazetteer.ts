/**
 * Puts src/entity/gazetteer/data/*.yaml into one module, src/entity/gazetteer/compiled.ts, so that no YAML is read when the program starts.
 * A file is `{ defaults?, entities }`: each entity is written with the file's defaults under it. Checks are made by test/entity/gazetteer-data.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { compile } from '../src/entity/gazetteer/compile.ts'
import type { GazetteerRecord } from '../src/entity/gazetteer/record.ts'
import { writeWhenChanged } from './write-when-changed.ts'

const folder = new URL('../src/entity/gazetteer/', import.meta.url)
const data = new URL('data/', folder)

interface DataFile {
  readonly defaults?: Partial<GazetteerRecord>
  readonly entities: readonly GazetteerRecord[]
}

const files = readdirSync(data).filter((file) => file.endsWith('.yaml'))
const records = files.sort().flatMap((file) => {
  const { defaults, entities }: DataFile = parse(readFileSync(new URL(file, data), 'utf8'))
  return entities.map((entity) => ({ ...defaults, ...entity }))
})

writeWhenChanged(
  new URL('compiled.ts', folder),
  `import type { CompiledGazetteer } from './compile.ts'

/** The entities of data/*.yaml; made by scripts/compile-gazetteer.ts. */
export const compiled: CompiledGazetteer = ${JSON.stringify(compile(records))}
`,
)
