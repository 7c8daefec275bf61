import { makers, makingSectors } from '../../lexicon/de/events/makers.ts'
import type { Clause } from '../syntax/clause.ts'
import { prepositionOf } from '../syntax/preposition-of.ts'
import type { Unit } from '../syntax/unit.ts'
import { functionsOf } from '../syntax/who.ts'

/** The subject, if it makes what others order, and nobody whom it deals with does. */
export function makerIn(clause: Clause): Unit | null {
  const { subject } = functionsOf(clause)
  if (subject === null || clause.verb?.passive === true || !isMaker(subject, clause)) return null
  const partners = clause.phrases.filter((phrase) => phrase.head.kind === 'entity' && prepositionOf(phrase) === 'mit')
  return partners.some(({ head }) => isMaker(head, clause)) ? null : subject
}

/** "der Kranbauer X", or a company known to make things. */
const isMaker = (name: Unit, { phrases }: Clause): boolean =>
  name.mention?.entity?.sectors.some((sector) => makingSectors.has(sector)) === true ||
  phrases.some(
    ({ head, governor, link }) =>
      head === name && link === 'apposition' && governor?.head.kind === 'noun' && makers.test(governor.head.norm),
  )
