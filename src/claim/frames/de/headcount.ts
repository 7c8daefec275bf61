import { jobNouns, jobPromisingVerbs, lostForms } from '../../../lexicon/de/events/job-words.ts'
import { speculatingVerbs } from '../../../lexicon/de/verbs/speculating.ts'
import type { FigureMention } from '../../../model/figure.ts'
import type { Site } from '../../cues/cue.ts'
import { after, agent, bearer, compound, dative, of, topic } from '../../roles/slot.ts'
import type { Clause } from '../../syntax/clause.ts'
import { isWhole } from '../../syntax/part-of-whole.ts'
import { countsJobs, isBare, isLaidOff, isOnStrike } from '../conditions/counts-jobs.ts'
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

/** "fürchtet um 500 Stellen" */
const isFearedFor = ({ clause, phrase }: Site): boolean =>
  phrase?.preposition === 'um' && speculatingVerbs.has(clause.verb?.lemma ?? '')

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
      compound('headcount crew'),
      of('headcount people crew', 'von', 'bei', 'der'),
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
    ['[Seestern] stellt 300 Fachleute ein.', { company: 'Seestern' }],
    ['[Seestern] sucht 400 Monteure und Techniker.', { company: 'Seestern' }],
    ['Die Belegschaft von [Seestern] wuchs auf 2.900 Köpfe.', { company: 'Seestern' }],
    ['Die [Seestern] setzt 900 Leute auf die Straße.', { company: 'Seestern' }],
    ['[Seestern] meldet Kurzarbeit für 320 Leute an.', { company: 'Seestern' }],
    ['Bei [Seestern] bangen 1.100 Menschen um ihren Job.', { company: 'Seestern' }],
    ['Die 1.400 Mitarbeiter des [Seestern]-Werks [Berndorf] bangen.', { company: 'Seestern' }],
    ['Die 4.800 Leute zählende [Seestern] wächst.', { company: 'Seestern' }],
    ['[Nordwind] übernimmt [Seestern] samt den 250 Beschäftigten.', { company: 'Seestern' }],
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
