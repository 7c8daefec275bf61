import type { Lang } from '../model/lang.ts'
import type { Result } from './result.ts'

/** How the result is to look; only `table` minds width and colour. */
export interface RenderOptions {
  readonly lang: Lang
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

/** Prints a result as one string, each line ended. */
export type Renderer = (result: Result, options: RenderOptions) => string
