import { exitCodes } from './exit-codes.ts'
import { printProblem } from './print.ts'
import { makeProgram } from './program.ts'
import { UserError } from './user-error.ts'

/** Runs the command line; resolves with the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok
  const program = makeProgram((commandCode) => {
    code = commandCode
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof UserError) printProblem(error.problem)
    else if (isCommanderExit(error)) return error.exitCode === 0 ? exitCodes.ok : exitCodes.trouble
    else throw error
    return exitCodes.trouble
  }
}

/** Commander has already said what is wrong, or printed help or version. */
const isCommanderExit = (error: unknown): error is { exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error
