import {
  employerNouns,
  fearingVerbs,
  layOffNouns,
  livelihoods,
  losingJobVerbs,
} from '../../../lexicon/de/events/job-words.ts'
import { protestingVerbs, protestNouns } from '../../../lexicon/de/events/walkouts.ts'
import type { CountFigure, FigureMention } from '../../../model/figure.ts'
import type { Cue, Place, Site } from '../../cues/cue.ts'
import type { Clause } from '../../syntax/clause.ts'
import { clauseBehind } from '../../syntax/clause-behind.ts'
import { goesToOwner } from '../../syntax/goes-to-owner.ts'
import { isAtWork, isNumberOf, isSought, isStaffOf } from './has-staff.ts'

/** The figure counts jobs, or people whom the clause employs; a figure without unit goes on about the jobs near it. */
export function countsJobs({ figure }: FigureMention, site: Site): boolean {
  const { cues } = site
  if (figure.kind !== 'count') return false
  const counts = (id: string): boolean =>
    cues.some(({ classId, place }) => classId === id && (place === 'counted' || place === 'head'))
  if (counts('headcount') || layOffNouns.has((figure.unit ?? '').toLowerCase())) return true
  if (counts('people') && !isBare(figure))
    return [isLaidOff, isStaffOf, isSought, isOfCrew, isEmployed, isAtWork, hasEmployer].some((is) => is(site))
  return (
    (cues.some(tellsOfJobs) || isOfCrew(site) || isNumberOf(site) || isLaidOff(site) || isAtWork(site)) &&
    (figure.unit === null || (counts('people') && isBare(figure)))
  )
}

/** "einst Arbeitgeber für 300 Menschen" */
const hasEmployer = ({ phrase }: Site): boolean =>
  phrase !== null &&
  (phrase.preposition === 'für' || phrase.preposition === 'von') &&
  employerNouns.test(phrase.governor?.head.norm ?? '')

/** "eine Belegschaft von 300 Leuten", "die Seestern-Mannschaft schrumpft auf 300 Köpfe" */
const isOfCrew = ({ cues, clause }: Site): boolean =>
  cues.some(
    ({ classId, place, phrase }) =>
      classId === 'crew' &&
      (OF_CREW.has(place) ||
        (phrase?.preposition === '' && clause.verb?.classes.some((id) => id === 'rise' || id === 'fall') === true)),
  )
const OF_CREW: ReadonlySet<Place> = new Set(['subject', 'governor', 'beyond', 'of', 'head'])

/** "27.000 waren es 2024": what a count counts stands in none of its own words. */
export const isBare = ({ unit, text }: CountFigure): boolean => unit === null || !text.includes(unit)

const tellsOfJobs = ({ classId }: Cue): boolean => classId === 'headcount' || classId === 'employ'

/** "stellt 300 Ingenieure ein", "300 Menschen arbeiten dort" */
const isEmployed = ({ cues, clause }: Site): boolean =>
  cues.some(
    (cue) =>
      STAFFING.has(cue.classId) &&
      cues.some(tellsOfJobs) &&
      // "Drei Millionen Menschen suchen Arbeit" are in nobody's service.
      clause.verb?.lemma !== 'suchen' &&
      (cue.clause === clause || (clause.verb === null && cue.clause === clause.parent)) &&
      cue.place !== 'sentence',
  )
const STAFFING: ReadonlySet<string> = new Set(['employ', 'hire', 'cut'])

/** "150 Mitarbeiter müssen gehen", "300 verlieren ihre Arbeit", "140 Leute, die gehen müssen", "trennt sich von 200 Leuten". */
export const isLaidOff = (site: Site): boolean =>
  [site.clause, clauseBehind(site)].some((one) => one !== null && mustGo(one)) ||
  (site.clause.verb?.lemma === 'trennen' && site.phrase?.preposition === 'von')

const mustGo = ({ verb, units, phrases }: Clause): boolean =>
  (verb?.lemma === 'gehen' && verb.modals.includes('müssen')) ||
  (losingJobVerbs.test(verb?.lemma ?? '') && units.some(({ norm }) => livelihoods.has(norm))) ||
  (fearingVerbs.has(verb?.lemma ?? '') &&
    phrases.some(({ head, preposition }) => preposition === 'um' && livelihoods.has(head.norm)))

/** "23.000 Beschäftigte sind im Ausstand", "300 Mitarbeiter demonstrierten": who takes part is not all who work there. */
export const isOnStrike = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === '' &&
    protestingVerbs.test(clause.verb?.lemma ?? '') &&
    // "wechseln in eine Transfergesellschaft"
    !clause.phrases.some(({ head }) => head.classes.includes('cut')) &&
    !goesToOwner(clause)) ||
  clause.phrases.some(({ head, preposition }) => preposition !== '' && protestNouns.test(head.norm))
