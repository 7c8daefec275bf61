import type { Renderer } from '../renderer.ts'
import type { Result } from '../result.ts'

/** One JSON document: the contract's objects as they are. */
export const json: Renderer = (result) => `${JSON.stringify(documentOf(result))}\n`

function documentOf(result: Result): unknown {
  switch (result.kind) {
    case 'figures':
      return { schema: 'claims/figures@1', figures: result.lines, problems: result.problems }
    case 'extract':
      return result.extract
    case 'diff':
      return result.diff
    case 'changes':
      return result.result
  }
}
