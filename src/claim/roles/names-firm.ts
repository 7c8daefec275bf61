import type { Unit } from '../syntax/unit.ts'
import { isFirm } from './fits.ts'

/** Does a clause or sentence name a company? */
export const namesFirm = ({ units }: { readonly units: readonly Unit[] }): boolean =>
  units.some(({ mention }) => mention !== undefined && isFirm(mention))
