import type { ClaimType, Modality } from '../../model/claim.ts'
import type { FigureKind } from '../../model/figure.ts'

/** What else than its clause says how sure a figure is. */
export interface Setting {
  readonly type: ClaimType
  /** A move of jobs, cut or add, or a share of one. */
  readonly moves: boolean
  /** EDTF. */
  readonly published: string | null
  /** The article tells more of what is to come than of what is done. */
  readonly pending: boolean
  /** Somebody else's words. */
  readonly retold: boolean
  /** What papers or people who are not named tell of others. */
  readonly rumoured: boolean
  /** The sentence is a question. */
  readonly asks: boolean
  /** The next sentence says no to it. */
  readonly refused: boolean
  /** The figure right before, in the same sentence or the one before, and how sure that one is. */
  readonly before: { readonly modality: Modality; readonly kind: FigureKind; readonly sameSentence: boolean } | null
}
