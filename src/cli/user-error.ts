import type { Problem } from '../model/problem.ts'

/** A failure that the user can mend: ends the command, printed as one problem. */
export class UserError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'UserError'
    this.problem = problem
  }
}
