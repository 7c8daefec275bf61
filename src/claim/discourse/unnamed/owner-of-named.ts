import type { Site } from '../../cues/cue.ts'
import { functionsOf } from '../../syntax/who.ts'

/** "Die Konzernmutter von Seestern machte 3 Millionen Gewinn": the subject is an owner without a name, and whom it owns is not who does it. */
export function isDoneByOwnerOfNamed({ clause, parsed }: Site): boolean {
  const { subject, subjectNoun } = functionsOf(clause)
  if (subject !== null || subjectNoun === null || !subjectNoun.head.classes.includes('owner')) return false
  const owned = clause.phrases.some(
    ({ governor, head, link, preposition }) =>
      governor === subjectNoun && head.kind === 'entity' && (link === 'genitive' || preposition === 'von'),
  )
  // "Der Eigentümer von Seestern, die Nordwind-Gruppe, machte …": a name in commas says who it is.
  const isNamed = parsed.clauses.some(
    ({ kind, phrases: [first] }) => kind === 'fragment' && first?.head.kind === 'entity',
  )
  return owned && !isNamed && subjectNoun.head.mention?.entity == null
}
