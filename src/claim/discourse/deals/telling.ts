import type { ClaimType } from '../../../model/claim.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import type { Frame } from '../../frames/define-frame.ts'
import type { Fillers } from '../../roles/fill-roles.ts'

/** A clause that tells of a deal, with or without a figure: who plays which role, and how loud it speaks. */
export interface Telling {
  readonly type: ClaimType
  readonly fillers: Fillers
  readonly weight: number
  /** Index of its sentence. */
  readonly sentence: number
  /** Told in the headline. */
  readonly headline?: boolean
  /** What was done years ago. */
  readonly bygone?: boolean
  /** Says only who owns what: it makes no deal, but names the seller of one. Known is what the text itself does not say. */
  readonly ownership?: 'told' | 'known'
}

/** The fillers of a stake as they stand in a deal: who sells one lets it go, whoever holds it. */
export function ofSoldStake(fillers: Fillers): Fillers {
  const { holder, ...others } = fillers
  return holder === undefined || others.seller !== undefined ? fillers : { ...others, seller: holder }
}

/** Does a figure in this frame tell of a stake that is sold? */
export const sellsStake = (frame: Frame, site: Site, figure: FigureMention): boolean =>
  frame.type === 'stake' && frame.qualifiers?.(site, figure).move === 'sells'
