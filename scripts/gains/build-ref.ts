import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const quietly = { stdio: ['ignore', 'ignore', 'inherit'] } satisfies Parameters<typeof execFileSync>[2]

/** Builds the tree in `root`. */
export const build = (root: string): void => {
  execFileSync('npm', ['run', '--silent', 'build'], { ...quietly, cwd: root })
}

/** Builds the tool as it was at a git ref, beside the working tree, and hands its folder to `use`; leaves nothing behind. */
export function withRef<Result>(ref: string, use: (root: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  const tree = join(folder, 'tree')
  try {
    execFileSync('git', ['worktree', 'add', '--detach', tree, ref], { stdio: 'ignore' })
    symlinkSync(realpathSync('node_modules'), join(tree, 'node_modules'))
    build(tree)
    return use(tree)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    execFileSync('git', ['worktree', 'prune'], quietly)
  }
}
