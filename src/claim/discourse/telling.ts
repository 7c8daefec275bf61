import type { ClaimType } from '../../model/claim.ts'
import type { Fillers } from '../roles/fill-roles.ts'

/** A clause that tells of a deal, with or without a figure: who plays which role, and how loud it speaks. */
export interface Telling {
  readonly type: ClaimType
  readonly fillers: Fillers
  readonly weight: number
  /** Index of its sentence. */
  readonly sentence: number
  /** Says only who owns what: it makes no deal, but names the seller of one. Known is what the text itself does not say. */
  readonly ownership?: 'told' | 'known'
}
