import type { Claim } from '../../model/claim.ts'
import type { Question } from './question.ts'

/** Where a claim type is only told apart by its label, an unlabelled claim is about anything. */
export const neededQualifier: Partial<Record<Claim['type'], string>> = { other: 'label', date: 'event', duration: 'of' }

/** A figure of a type that only its label tells apart, and without one: about anything, as far as its sentence does not show. */
export const isUnnamed = ({ claim, stated }: Question): boolean => {
  const need = neededQualifier[claim.type]
  return need !== undefined && !stated.has(need)
}
