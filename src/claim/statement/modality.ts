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
import { tellsFuture } from './future.ts'

/** How sure the text is of what a clause says; what it tells of a day after the article's own is planned. */
export function modalityIn(clause: Clause, published: string | null): Modality {
  const modality = modalityOf(clause)
  return modality === 'fact' &&
    clause.verb?.tense !== 'past' &&
    clause.verb?.tense !== 'perfect' &&
    tellsFuture(clause, published)
    ? 'planned'
    : modality
}

/** How sure the text is of what a clause says: its verbs first, then its words. */
function modalityOf(clause: Clause): Modality {
  const verb = clause.verb
  const own = verb === null ? null : ofVerb(verb)
  const leans = verb === null || verb.tense === 'none'
  if (verb !== null && denyingVerbs.has(verb.lemma)) return 'denied'
  if (own === 'possible') return 'possible'
  const words = ofWords(clause)
  if (words === 'denied') return 'denied'
  if (own === null && words === null && leans && clause.parent !== null && clause.kind !== 'main')
    return modalityOf(clause.parent)
  if (own === 'planned') return words === 'possible' ? 'possible' : 'planned'
  // What is told as done stays done, whatever adverb stands beside it.
  if (verb !== null && (verb.tense === 'past' || verb.tense === 'perfect') && words === 'planned') return 'fact'
  return words ?? 'fact'
}

function ofVerb(verb: VerbComplex): Modality | null {
  const { modals, mood, lemma } = verb
  if (modals.includes('mögen')) return 'planned'
  // "soll … vergeben haben": hearsay.
  if (modals.includes('sollen') && verb.tense === 'perfect') return 'possible'
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
  if (plannedVerbs.has(lemma)) return 'planned'
  // "…, 2000 Stellen zu streichen"
  if (
    verb.tense === 'none' &&
    verb.unit.verbs.every(({ shape }) => shape === 'infinitive' || shape === 'zu' || shape === 'present')
  )
    return 'planned'
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
