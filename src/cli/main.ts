/** Runs the command line; resolves with the exit code. */
export async function main(_args: readonly string[]): Promise<number> {
  return 2
}
