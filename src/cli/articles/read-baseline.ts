import { z } from 'zod'
import type { Acknowledgement } from '../../pipeline.ts'
import { UserError } from '../user-error.ts'
import { textFile } from './text-file.ts'
import { readYaml } from './yaml-file.ts'

const baselineSchema = z.array(z.strictObject({ fact: z.string(), reason: z.string().min(1) }))

/** Reads `--baseline`: a list of `fact` (its id) and `reason`; a wrong one ends the command. */
export function readBaseline(path: string): Acknowledgement[] {
  const { value, problems } = readYaml(textFile(path), path, baselineSchema)
  const [problem] = problems
  if (problem) throw new UserError(problem)
  return value ?? []
}
