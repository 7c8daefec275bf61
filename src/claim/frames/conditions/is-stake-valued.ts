import { accountNouns } from '../../../lexicon/de/events/account-words.ts'
import { stakeNoun } from '../../../lexicon/de/events/stake-words.ts'
import type { Site } from '../../cues/cue.ts'
import { functionsOf } from '../../syntax/who.ts'
import { heavyThing } from './heavy-thing.ts'

/** "kauft Anteile an Y im Wert von N": the price of what changes hands. */
export function isStakeTraded({ clause, phrase }: Site): boolean {
  if (clause.verb?.classes.some((id) => TRADING.has(id)) !== true) return false
  const worth = phrase?.governor ?? null
  if (worth?.head.classes.includes('worth') !== true) return false
  for (let up = worth.governor; up !== null; up = up.governor)
    if (up.head.kind === 'noun' && up.head.classes.some((id) => id === 'stake' || id === 'share-word')) return true
  return false
}
const TRADING: ReadonlySet<string> = new Set(['acquire', 'sell', 'buy-stake', 'sell-stake'])

/** "das N schwere Paket", "der Anteil ist N wert", "das Paket wird mit N bewertet", "seinen Anteil mit N in die Bücher": a stake is worth it, not the company. */
export function isStakeValued(site: Site): boolean {
  const { clause, phrase, cues } = site
  const heavy = heavyThing(site)
  if (heavy !== null) return stakeNoun.test(heavy.norm)
  const { subject, subjectNoun } = functionsOf(clause)
  if (subjectNoun !== null && subject === null && stakeNoun.test(subjectNoun.head.norm))
    return (
      cues.some((cue) => cue.clause === clause && cue.classId === 'worth' && cue.phrase === null) ||
      (phrase?.preposition === 'mit' && clause.verb?.classes.includes('valuation') === true)
    )
  return (
    phrase?.preposition === 'mit' &&
    clause.phrases.some(({ head, preposition }) => preposition === '' && stakeNoun.test(head.norm)) &&
    clause.units.some(({ norm }) => accountNouns.has(norm))
  )
}
