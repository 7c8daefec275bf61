import { readFileSync } from 'node:fs'
import { UserError } from '../user-error.ts'
import { decodeText } from './decode-text.ts'
import { fileProblem } from './find-files.ts'

/** A text file that the command cannot do without; one that cannot be read, or is no text, ends it. */
export function textFile(path: string): string {
  const text = decodeText(bytesOf(path))
  if (text === null) throw new UserError({ code: 'not-text', message: 'not a text file', path })
  return text
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UserError(fileProblem(error, path))
  }
}
