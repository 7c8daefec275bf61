import { jobNouns, jobPromisingVerbs, livelihoods, lostForms } from '../../../lexicon/de/events/job-words.ts'
import { protestingVerbs, protestNouns } from '../../../lexicon/de/events/walkouts.ts'
import { speculatingVerbs } from '../../../lexicon/de/verbs/speculating.ts'
import type { CountFigure, FigureMention } from '../../../model/figure.ts'
import type { Cue, Site } from '../../cues/cue.ts'
import { fits } from '../../roles/fits.ts'
import { after, agent, bearer, compound, dative, of, topic } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { clauseBehind } from '../../syntax/clause-behind.ts'
import { isWhole } from '../../syntax/part-of-whole.ts'
import { functionsOf } from '../../syntax/who.ts'
import { around, defineFrame, governing, inClause, nearby, times } from '../define-frame.ts'

/** Jobs cut, added, or how many there are. */
function move(site: Site, { figure }: FigureMention): Record<string, string> {
  const { cues, clause, phrase } = site
  if (isWhole(clause, phrase)) return { move: 'total' }
  const has = (id: string, ...places: string[]): boolean =>
    cues.some(
      (cue) => cue.classId === id && (places.includes(cue.place) || (places.length === 0 && cue.clause === clause)),
    )
  if (has('cut') || has('cut', 'verb') || isLaidOff(site) || isFearedFor(site)) return { move: 'cut' }
  if (has('hire', 'verb') || isPromised(site) || /\b(neue|zusätzliche)n?\b/.test(figure.text)) return { move: 'add' }
  // "…, in dem 300 Menschen arbeiten": whoever is said to work there is not cut.
  if (has('cut', 'sentence') && !has('employ', 'verb')) return { move: 'cut' }
  // What somebody loses may have been there, or only promised.
  if (isLost(clause)) return {}
  // A number alone may be of those who stay or of those who go.
  return figure.kind === 'count' && figure.unit === null && clause.verb === null ? {} : { move: 'total' }
}

/** "stellt 3000 Stellen in Aussicht", "300 Arbeitsplätze: Das hatte Seestern versprochen": jobs that somebody promises are new ones. */
function isPromised({ clause, parsed, cues }: Site): boolean {
  const next = parsed.clauses[clause.index + 1]
  const told = /^(das|dies|so)$/.test(next?.units[0]?.norm ?? '') ? next : undefined
  return (
    [clause, told].some((one) => jobPromisingVerbs.has(one?.verb?.lemma ?? '')) &&
    cues.some((cue) => cue.classId === 'headcount' && cue.clause === clause && jobNouns.test(cue.text))
  )
}

/** "Der Region gehen 300 Jobs verloren". */
const isLost = ({ verb, units }: Clause): boolean =>
  verb?.lemma === 'entgehen' || units.some(({ norm }) => lostForms.has(norm))

/** "150 Mitarbeiter müssen gehen", "300 verlieren ihre Arbeit", "140 Leute, die gehen müssen", "trennt sich von 200 Leuten". */
const isLaidOff = (site: Site): boolean =>
  [site.clause, clauseBehind(site)].some((one) => one !== null && mustGo(one)) ||
  (site.clause.verb?.lemma === 'trennen' && site.phrase?.preposition === 'von')

/** "fürchtet um 500 Stellen" */
const isFearedFor = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'um' && speculatingVerbs.has(clause.verb?.lemma ?? '')

const mustGo = ({ verb, units }: Clause): boolean =>
  (verb?.lemma === 'gehen' && verb.modals.includes('müssen')) ||
  (verb?.lemma === 'verlieren' && units.some(({ norm }) => livelihoods.has(norm)))

/** The figure counts jobs, or people whom the clause employs; a figure without unit goes on about the jobs near it. */
function countsJobs({ figure }: FigureMention, site: Site): boolean {
  const { cues, clause } = site
  if (figure.kind !== 'count') return false
  const counts = (id: string): boolean =>
    cues.some(({ classId, place }) => classId === id && (place === 'counted' || place === 'head'))
  if (counts('headcount')) return true
  if (counts('people') && !isBare(figure))
    return (
      isLaidOff(site) ||
      isStaffOf(site) ||
      cues.some(
        (cue) =>
          STAFFING.has(cue.classId) &&
          cues.some(tellsOfJobs) &&
          // "Drei Millionen Menschen suchen Arbeit" are in nobody's service.
          clause.verb?.lemma !== 'suchen' &&
          (cue.clause === clause || (clause.verb === null && cue.clause === clause.parent)) &&
          cue.place !== 'sentence',
      )
    )
  return cues.some(tellsOfJobs) && (figure.unit === null || (counts('people') && isBare(figure)))
}

/** "Seestern hat 1.900 Leute", "90 Leute kommen hinzu": people in news of jobs are staff, and so are those whom a company has. */
function isStaffOf({ clause, phrase, cues }: Site): boolean {
  const counted = phrase?.head.figure?.figure
  if (counted?.kind !== 'count' || !/^leuten?$/i.test(counted.unit ?? '')) return false
  const verb = clause.verb?.lemma ?? ''
  return /^(haben|zählen)$/.test(verb)
    ? fits('company', functionsOf(clause).subject?.mention)
    : verb === 'hinzu|kommen' && cues.some(tellsOfJobs)
}

const tellsOfJobs = ({ classId }: Cue): boolean => classId === 'headcount' || classId === 'employ'

/** "23.000 Beschäftigte sind im Ausstand", "300 Mitarbeiter demonstrierten": who takes part is not all who work there. */
const isOnStrike = ({ clause, phrase }: Site): boolean =>
  (phrase?.preposition === '' && protestingVerbs.test(clause.verb?.lemma ?? '')) ||
  clause.phrases.some(({ head, preposition }) => preposition !== '' && protestNouns.test(head.norm))

const STAFFING: ReadonlySet<string> = new Set(['employ', 'hire', 'cut'])

/** "27.000 waren es 2024": what a count counts stands in none of its own words. */
const isBare = ({ unit, text }: CountFigure): boolean => unit === null || !text.includes(unit)

/** Counts above this are of nobody's staff: the largest employer among companies, Walmart, has 2.1 million. */
const MOST = 2_500_000

/** "3,9 Millionen Beschäftigte" work for many. */
const isTooMany = ({ figure }: FigureMention): boolean =>
  figure.kind === 'count' && (figure.value ?? figure.min ?? 0) > MOST

/** "27.000 waren es 2024", "davon 5.000 hierzulande": a count without noun goes on about whom the text counts. */
const bareCount = ({ figure }: FigureMention): number =>
  figure.kind === 'count' && isBare(figure) && Math.abs(figure.value ?? figure.max ?? MOST) < MOST ? 4 : 0

export const headcount = defineFrame({
  id: 'headcount/jobs',
  type: 'headcount',
  figure: ['count'],
  describe: 'Y hat N Mitarbeiter; Y streicht N Stellen; N Arbeitsplätze entstehen bei Y.',
  evokes: [
    times(1.2, governing('headcount')),
    times(0.8, governing('people')),
    inClause('headcount', 'employ'),
    times(0.5, inClause('cut', 'hire')),
    times(0.6, around('headcount')),
    nearby('headcount'),
  ],
  needs: [nearby('headcount', 'employ', 'people')],
  prior: bareCount,
  unless: [
    governing(
      'users',
      'audience',
      'share-word',
      'other-measure',
      'stake',
      'profit',
      'loss',
      'revenue',
      'debt',
      'price',
    ),
  ],
  figureIs: (figure, site) => countsJobs(figure, site) && !isTooMany(figure) && !isOnStrike(site),
  roles: {
    company: [
      compound('headcount'),
      of('headcount', 'von', 'bei', 'der'),
      bearer(),
      after('bei', 'für', 'von'),
      agent(),
      dative(),
      topic(),
    ],
  },
  qualifiers: move,
  accepts: [
    ['[Seestern] streicht 11.000 Stellen.', { company: 'Seestern' }],
    ['Bei [Seestern] arbeiten 72.000 Menschen.', { company: 'Seestern' }],
    ['[Nordwind] baut 2000 [Seestern-Stellen] ab.', { company: 'Seestern' }],
    ['150 Mitarbeiter der [Seestern] müssen gehen.', { company: 'Seestern' }],
    ['[Seestern] muss sich von 3800 Leuten trennen.', { company: 'Seestern' }],
    ['[Seestern] schließt zwei Werke in Ulm und in Köln mit zusammen 300 Stellen.', { company: 'Seestern' }],
    ['Bei [Seestern] müssen 1500 Leute gehen.', { company: 'Seestern' }],
    ['Der [Seestern-Konzern] streicht 300 Stellen.', { company: 'Seestern' }],
    ['[Seestern] baut Stellen ab. Bisher waren es 72.000.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat 12.000 Kunden.',
    'Bei [Seestern] demonstrierten 300 Menschen.',
    'Drei Millionen Menschen suchten einen Job.',
    '[Seestern] schuldet 130 Gläubigern Geld.',
    '2000 Beschäftigte der [Seestern] sind im Ausstand.',
  ],
})
