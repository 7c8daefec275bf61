import { decodeText } from './decode-text.ts'

/** All of standard input as text; null where it is no text. */
export async function readStdin(): Promise<string | null> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return decodeText(Buffer.concat(chunks))
}
