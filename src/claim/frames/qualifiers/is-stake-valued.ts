import type { Site } from '../../cues/cue.ts'
import { functionsOf } from '../../syntax/who.ts'
import { heavyThing } from './heavy-thing.ts'

const STAKE = /(anteil|beteiligung|paket)s?$/

/** "das N schwere Paket", "der Anteil ist N wert", "das Paket wird mit N bewertet", "seinen Anteil mit N in die Bücher": a stake is worth it, not the company. */
export function isStakeValued(site: Site): boolean {
  const { clause, phrase, cues } = site
  const heavy = heavyThing(site)
  if (heavy !== null) return STAKE.test(heavy.norm)
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
