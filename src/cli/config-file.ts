import { z } from 'zod'
import { toEntity } from '../entity/gazetteer/record.ts'
import { recordSchema } from '../entity/gazetteer/record-schema.ts'
import type { Entity } from '../model/entity.ts'
import { langs } from '../model/lang.ts'
import { textFile } from './articles/text-file.ts'
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

/** Reads a claims.yaml; a wrong one ends the command. */
export function readConfigFile(path: string): Config {
  const { value, problems } = readYaml(textFile(path), path, configSchema)
  const [problem] = problems
  if (problem !== undefined) throw new UserError(problem)
  const { entities = [], acknowledged = [], ...settings } = value ?? {}
  return { ...settings, acknowledged, entities: entities.map(toEntity) }
}
