import type { Unit } from '../unit.ts'

/** Is a unit the name of a company? */
export const isFirm = ({ kind, mention }: Unit): boolean => kind === 'entity' && mention?.entity?.kind === 'company'
