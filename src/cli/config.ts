import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { toEntity } from '../entity/gazetteer/record.ts'
import { recordSchema } from '../entity/gazetteer/record-schema.ts'
import type { Entity } from '../model/entity.ts'
import { langs } from '../model/lang.ts'
import { decodeText } from './articles/decode-text.ts'
import { fileProblem } from './articles/find-files.ts'
import { readYaml } from './articles/yaml-file.ts'
import { UserError } from './user-error.ts'

/** claims.yaml: entities of the user's own, and settings; options of the command line win over it. */
const configSchema = z.strictObject({
  entities: z.array(recordSchema).default([]),
  lang: z.enum(langs).optional(),
  tolerance: z.number().min(0).max(1).optional(),
  'min-sources': z.int().min(1).optional(),
  acknowledged: z.array(z.strictObject({ fact: z.string(), reason: z.string() })).default([]),
})
export type Config = Omit<z.infer<typeof configSchema>, 'entities'> & { readonly entities: readonly Entity[] }

/** Reads `--config`, or the claims.yaml of the first input folder, or that of the working folder; a wrong one ends the command. */
export function readConfig(inputs: readonly string[], given: string | undefined): Config {
  const path = given ?? [...inputs.filter(isFolder), '.'].map((folder) => join(folder, 'claims.yaml')).find(existsSync)
  if (path === undefined) return { entities: [], acknowledged: [] }
  const { value, problems } = readYaml(textOf(path), path, configSchema)
  const [problem] = problems
  if (problem !== undefined) throw new UserError(problem)
  const { entities = [], acknowledged = [], ...settings } = value ?? {}
  return { ...settings, acknowledged, entities: entities.map(toEntity) }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function textOf(path: string): string {
  try {
    return decodeText(readFileSync(path)) ?? ''
  } catch (error) {
    throw new UserError(fileProblem(error, path))
  }
}
