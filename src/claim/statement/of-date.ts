import { beginningVerbs, foreseeingVerbs, lastingVerbs } from '../../lexicon/de/statement/modal-cues.ts'
import type { Modality } from '../../model/claim.ts'
import type { FigureMention } from '../../model/figure.ts'
import type { Site } from '../cues/cue.ts'
import type { Clause, VerbComplex } from '../syntax/clause.ts'
import { isExpected } from './expected.ts'
import { isAfter, isBefore, runsOn } from './future.ts'
import { isPast } from './stance.ts'
import { isProcess } from './to-come.ts'

/** A day gone by is a fact; one to come is at least planned, unless the clause says that it is over ("endete"). */
export function ofDate(
  modality: Modality,
  clause: Clause,
  figure: FigureMention,
  published: string | null,
  wasPlanned: boolean,
): Modality {
  // "der für Mai geplante Gang an die Börse", "für 2022 war der Start vorgesehen": a day that was planned, whatever came of it.
  if (wasPlanned) return 'planned'
  if (isBefore(figure, published) || /^seit\b/i.test(figure.figure.text)) return 'fact'
  // "soll bis 2027 entstanden sein": done by then.
  const past = isPast(clause) && !(clause.verb?.tense === 'perfect' && modality === 'planned' && isLed(clause))
  // "dürfte 2027 vorliegen", "können bis zum 12. Juli zeichnen": the day itself is set.
  const isSet = modality === 'possible' && clause.verb?.tense === 'present' && isSetBy(clause.verb)
  if ((isAfter(figure, published) || runsOn(figure, published)) && isSet) return 'planned'
  if (isAfter(figure, published)) return modality === 'fact' && clause.verb?.tense !== 'past' ? 'planned' : modality
  // "2021 war ein Börsengang im Gespräch": the day is as sure as that there was talk.
  if (past) return modality === 'possible' && !isTold(clause) ? 'possible' : 'fact'
  if (modality === 'fact' && published === null && isAhead(clause, figure)) return 'planned'
  return modality === 'fact' && isProcess(clause) ? 'planned' : modality
}

const isSetBy = ({ modals: [modal], mood }: VerbComplex): boolean =>
  modal === 'dürfen' || (modal === 'können' && mood === 'indicative')

const isTold = ({ verb }: Clause): boolean => verb?.mood === 'indicative' && verb.modals.length === 0

/** "bis 2030 verschwinden 300 Stellen", "2026 geht es los": told of a text without a day of its own. */
function isAhead(clause: Clause, { figure }: FigureMention): boolean {
  const { verb } = clause.verb === null && clause.parent !== null ? clause.parent : clause
  return (
    verb?.tense === 'present' &&
    verb.mood === 'indicative' &&
    ((/^bis\b/i.test(figure.text) && !lastingVerbs.has(verb.lemma)) || beginningVerbs.has(verb.lemma))
  )
}

const isLed = ({ verb }: Clause): boolean => verb !== null && verb.modals.length > 0

/** "war für 2022 vorgesehen", "hatte mit Mai gerechnet", "der für Mai geplante Start"; not "die im Mai angekündigte Fabrik". */
export const isForeseen = ({ clause, phrase }: Site, { figure }: FigureMention, participle: Modality | null): boolean =>
  (/^für\b/i.test(figure.text) || /^(für|mit|auf)$/.test(phrase?.preposition ?? '')) &&
  (participle === 'planned' ||
    (clause.verb?.modals.length === 0 && (foreseeingVerbs.has(clause.verb.lemma) || isExpected(clause))))
