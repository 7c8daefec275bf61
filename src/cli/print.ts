import type { Problem } from '../model/problem.ts'

/** Writes results to stdout; resolves when they are handed over, also when the reader went away. */
export const printResult = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: NodeJS.ErrnoException | null): void => {
      // An error that came with the write is told once more as an event.
      if (!error) process.stdout.off('error', done)
      if (error && error.code !== 'EPIPE') reject(error)
      else resolve()
    }
    process.stdout.once('error', done)
    process.stdout.write(text, done)
  })

/** Problems go to stderr, one line each: "claims: path:line:column: message [code]". */
export function printProblem({ code, message, path, line, column, excerpt }: Problem): void {
  const place = [path ?? (line === undefined ? undefined : 'stdin'), line, line === undefined ? undefined : column]
    .filter((part) => part != null)
    .join(':')
  process.stderr.write(
    `claims: ${place === '' ? '' : `${place}: `}${message} [${code}]\n${excerpt ? `${excerpt}\n` : ''}`,
  )
}
