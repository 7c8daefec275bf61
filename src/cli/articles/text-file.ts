import { readFileSync } from 'node:fs'
import { UserError } from '../user-error.ts'
import { decodeText } from './decode-text.ts'
import { fileProblem } from './find-files.ts'

/** A text file that the command cannot do without. */
export function textFile(path: string): string {
  try {
    return decodeText(readFileSync(path)) ?? ''
  } catch (error) {
    throw new UserError(fileProblem(error, path))
  }
}
