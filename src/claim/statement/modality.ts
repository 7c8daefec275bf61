import { negations } from '../../lexicon/de/grammar/connectives.ts'
import {
  denyingVerbs,
  plannedNouns,
  plannedVerbs,
  plannedWords,
  possibleNouns,
  possibleVerbs,
  possibleWords,
} from '../../lexicon/de/statement/modal-cues.ts'
import type { Modality } from '../../model/claim.ts'
import type { Clause, VerbComplex } from '../syntax/clause.ts'

/** How sure the text is of what a clause says: its verbs first, then its words. */
export function modalityOf(clause: Clause): Modality {
  const verb = clause.verb
  const own = verb === null ? null : ofVerb(verb)
  if (verb !== null && denyingVerbs.has(verb.lemma)) return 'denied'
  if (own === 'possible') return 'possible'
  const words = ofWords(clause)
  if (words === 'denied') return 'denied'
  if (own === null && words === null && clause.parent !== null && clause.kind !== 'main')
    return modalityOf(clause.parent)
  if (own === 'planned') return words === 'possible' ? 'possible' : 'planned'
  // What is told as done stays done, whatever adverb stands beside it.
  if (verb !== null && (verb.tense === 'past' || verb.tense === 'perfect') && words === 'planned') return 'fact'
  return words ?? 'fact'
}

function ofVerb(verb: VerbComplex): Modality | null {
  const { modals, mood, lemma } = verb
  if (mood === 'hypothetical') return 'possible'
  if (modals.includes('können')) return 'possible'
  if (modals.includes('dürfen') && mood !== 'indicative') return 'possible'
  if (possibleVerbs.has(lemma)) return 'possible'
  if (
    modals.some(
      (modal) =>
        modal === 'wollen' || modal === 'sollen' || modal === 'werden' || modal === 'müssen' || modal === 'dürfen',
    )
  )
    return 'planned'
  if (plannedVerbs.has(lemma) && verb.tense !== 'past') return 'planned'
  if (lemma === 'werden' && !verb.passive && verb.tense === 'present') return 'planned'
  return null
}

function ofWords(clause: Clause): Modality | null {
  let planned = false
  for (const { kind, norm } of clause.units) {
    if (kind === 'entity' || kind === 'figure') continue
    if (possibleWords.has(norm) || possibleNouns.has(norm)) return 'possible'
    if (plannedWords.has(norm) || plannedNouns.has(norm)) planned = true
  }
  if (planned) return 'planned'
  return clause.verb !== null &&
    clause.units.some(({ norm }) => negations.has(norm)) &&
    clause.verb.mood !== 'indicative'
    ? 'denied'
    : null
}
