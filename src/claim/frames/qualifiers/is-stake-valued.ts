import type { Site } from '../../cues/cue.ts'
import { functionsOf } from '../../syntax/who.ts'

const STAKE = /(anteil|beteiligung|paket)s?$/

/** "der Anteil ist N wert", "das Paket wird mit N bewertet", "seinen Anteil mit N in die Bücher": a stake is worth it, not the company. */
export function isStakeValued({ clause, phrase, cues }: Site): boolean {
  const { subject, subjectNoun } = functionsOf(clause)
  if (subjectNoun !== null && subject === null && STAKE.test(subjectNoun.head.norm))
    return (
      cues.some((cue) => cue.clause === clause && cue.classId === 'worth' && cue.phrase === null) ||
      (phrase?.preposition === 'mit' && clause.verb?.classes.includes('valuation') === true)
    )
  return (
    phrase?.preposition === 'mit' &&
    clause.phrases.some(({ head, preposition }) => preposition === '' && STAKE.test(head.norm)) &&
    clause.units.some(({ norm }) => /^(bücher|büchern|bilanz)$/.test(norm))
  )
}
