import type { Modality } from './claim.ts'
import type { Words } from './lang.ts'

/** How sure the article is. */
export const modalityInfo = {
  fact: { en: 'stated', de: 'festgestellt' },
  planned: { en: 'planned', de: 'geplant' },
  possible: { en: 'possible', de: 'möglich' },
  denied: { en: 'denied', de: 'bestritten' },
} as const satisfies Record<Modality, Words>
