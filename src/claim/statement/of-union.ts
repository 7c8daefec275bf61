import { joinedWords, jointAttributes } from '../../lexicon/de/statement/modal-cues.ts'
import type { ClaimType } from '../../model/claim.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'

/** Types of how big a house is. */
const SIZES: ReadonlySet<ClaimType> = new Set(['revenue', 'profit', 'headcount', 'users', 'other', 'valuation'])

/**
 * "Das gemeinsame Unternehmen setzt 3 Millionen um", "Zusammen kämen beide auf 300 Leute": how big those are together who are not yet one; in
 * the indicative only where the article tells of what is to come.
 */
export function isOfUnion(clause: Clause, type: ClaimType, pending: boolean): boolean {
  const { verb, units, phrases } = clause
  if (!SIZES.has(type) || verb?.tense !== 'present' || verb.modals.length > 0) return false
  if (verb.mood === 'hypothetical')
    return type !== 'valuation' && !adds(clause) && units.some(({ norm }) => joinedWords.has(norm))
  return pending && phrases.some((phrase) => isJoint(clause, phrase))
}

/** "das gemeinsame Unternehmen", "der neuen Gruppe". */
function isJoint({ units }: Clause, { head, preposition, link }: Phrase): boolean {
  const before = units[units.indexOf(head) - 1]
  return (
    preposition === '' &&
    (link === null || link === 'genitive') &&
    [...head.text.toLowerCase().split(' '), before?.norm ?? ''].some((word) => jointAttributes.test(word))
  )
}

/** "brächte 3 Millionen zusammen", not "Zusammen kämen sie auf 300". */
const adds = ({ verb, phrases }: Clause): boolean =>
  verb?.lemma.startsWith('zusammen|') === true && phrases.every(({ preposition }) => preposition !== 'auf')
