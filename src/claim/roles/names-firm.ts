import type { Clause } from '../syntax/clause.ts'
import { isFirm } from './fits.ts'

/** Does a clause name a company? */
export const namesFirm = ({ units }: Clause): boolean =>
  units.some(({ mention }) => mention !== undefined && isFirm(mention))
