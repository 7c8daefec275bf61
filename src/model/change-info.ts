import type { Words } from './lang.ts'
import type { FactChange } from './output.ts'

/** How a fact differs from the run before. */
export const changeInfo = {
  added: { en: 'new', de: 'neu' },
  removed: { en: 'gone', de: 'entfallen' },
  verdict: { en: 'other verdict', de: 'anderes Urteil' },
  readings: { en: 'other readings', de: 'andere Angaben' },
} as const satisfies Record<FactChange['change'], Words>
