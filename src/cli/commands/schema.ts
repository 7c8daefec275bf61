import { z } from 'zod'
import { claimSchema } from '../../model/claim.ts'
import { factSchema } from '../../model/fact.ts'
import { diffSchema, extractSchema, figureLineSchema } from '../../model/output.ts'
import { exitCodes } from '../exit-codes.ts'
import { printResult } from '../print.ts'

const schemas = {
  figure: figureLineSchema,
  claim: claimSchema,
  fact: factSchema,
  extract: extractSchema,
  diff: diffSchema,
} as const satisfies Record<string, z.ZodType>
export type SchemaName = keyof typeof schemas

/** `claims schema`: the contract as JSON Schema, whole or one record's. */
export async function schema(name: SchemaName | undefined): Promise<number> {
  const shown = name === undefined ? mapValues(schemas) : z.toJSONSchema(schemas[name])
  await printResult(`${JSON.stringify(shown, null, 2)}\n`)
  return exitCodes.ok
}

const mapValues = (all: Readonly<Record<string, z.ZodType>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, z.toJSONSchema(one)]))
