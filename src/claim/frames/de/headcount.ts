import { dependingVerbs } from '../../../lexicon/de/events/job-words.ts'
import type { FigureMention } from '../../../model/figure.ts'
import { after, afterVerb, agent, at, bearer, compound, dative, of, topic, within } from '../../roles/slot.ts'
import { countsJobs, isBare, isOnStrike } from '../conditions/counts-jobs.ts'
import { movesOver } from '../conditions/moves-over.ts'
import { around, defineFrame, governing, inClause, nearby, times } from '../define-frame.ts'
import { jobsMove } from '../qualifiers/jobs-move.ts'

/** Counts above this are of nobody's staff: the largest employer among companies, Walmart, has 2.1 million. */
const MOST = 2_500_000

/** "3,9 Millionen Beschäftigte" work for many. */
const isTooMany = ({ figure }: FigureMention): boolean =>
  figure.kind === 'count' && (figure.value ?? figure.min ?? 0) > MOST

/** "27.000 waren es 2024", "davon 5.000 hierzulande": a count without noun goes on about whom the text counts. */
const bareCount = ({ figure }: FigureMention): number =>
  figure.kind === 'count' && isBare(figure) && isOfSize(Math.abs(figure.value ?? figure.max ?? MOST)) ? 4 : 0
const isOfSize = (many: number): boolean => many >= LEAST && many < MOST
/** Fewer than these may be of anything. */
const LEAST = 10

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
  needs: [nearby('headcount', 'employ', 'people', 'cut')],
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
  figureIs: (figure, site) => countsJobs(figure, site) && !isTooMany(figure) && !isOnStrike(site) && !movesOver(site),
  roles: {
    company: [
      compound('headcount crew'),
      of('headcount people crew employ', 'von', 'bei', 'der'),
      bearer(),
      after('bei', 'für', 'von'),
      within(at('in', 'an')),
      afterVerb(dependingVerbs, 'an'),
      agent(),
      dative(),
      topic(),
      of('deal'),
    ],
  },
  qualifiers: jobsMove,
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
    ['85 Näherinnen der [Seestern] behalten ihren Arbeitsplatz.', { company: 'Seestern' }],
    ['[Seestern] gibt 110 Leuten Arbeit.', { company: 'Seestern' }],
    ['700 Vertriebler verlassen [Seestern].', { company: 'Seestern' }],
    ['Bei [Seestern] werden 420 Fachkräfte gebraucht.', { company: 'Seestern' }],
    ['Die Zahl der Prüfer von [Seestern] stieg auf 380.', { company: 'Seestern' }],
    ['Mit 40 Monteuren baut [Seestern] Kräne.', { company: 'Seestern' }],
    ['[Seestern] streicht 3000 Bürojobs.', { company: 'Seestern' }],
    ['[Seestern] streicht 300 Positionen.', { company: 'Seestern' }],
    ['51.000 Menschen stehen im Sold der [Seestern].', { company: 'Seestern' }],
    ['4000 Menschen hängen an [Seestern].', { company: 'Seestern' }],
    ['[Seestern], wo 300 Menschen arbeiten, zieht um.', { company: 'Seestern' }],
    ['[Seestern], einst Arbeitgeber für 300 Menschen, zieht um.', { company: 'Seestern' }],
    ['[Seestern] zieht um. Nun sollen 300 Leute angestellt werden.', { company: 'Seestern' }],
    ['Die Fusion des Herstellers [Seestern] mit [Nordwind] kostet 300 Stellen.', { company: 'Seestern' }],
    ['Bei [Seestern] kümmern sich 40 Techniker um die Anlagen.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] hat 12.000 Kunden.',
    'Der Arbeitgeber klagt gegen 300 Menschen.',
    'Bei [Seestern] demonstrierten 300 Menschen.',
    'Drei Millionen Menschen suchten einen Job.',
    '[Seestern] schuldet 130 Gläubigern Geld.',
    '[Seestern] hat 300 Menschen geholfen.',
    'Mit 300 Menschen an Bord verließ das Schiff der [Seestern] den Hafen.',
    '2000 Beschäftigte der [Seestern] sind im Ausstand.',
    '2000 Beschäftigte werden von der [Nordwind] übernommen.',
    '2000 Beschäftigte sollen bei [Nordwind] unterkommen.',
    'Vom Verkauf sind bei [Nordwind] 2000 Beschäftigte betroffen.',
  ],
})
