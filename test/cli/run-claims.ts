import { Readable } from 'node:stream'
import { vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

/** Runs the command line in this process; what it printed, and its exit code. */
export async function runClaims(
  args: readonly string[],
  stdin = '',
): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const capture =
    (key: 'out' | 'err') =>
    (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      written[key] += String(chunk)
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(capture('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(capture('err')),
    vi
      .spyOn(process, 'stdin', 'get')
      .mockReturnValue(Object.assign(Readable.from([Buffer.from(stdin)]), { fd: 0 }) as never),
  ]
  try {
    const code = await main(args)
    return { code, ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
