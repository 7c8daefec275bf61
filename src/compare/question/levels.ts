import type { ClaimType } from '../../model/claim.ts'

/** Levels: a forecast is another figure than the level reached. */
export const levels: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'growth', 'debt', 'users'])
