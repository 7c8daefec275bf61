import type { Site } from '../../cues/cue.ts'
import { after, agent, compound, dative, of, topic } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

/** Jobs cut, added, or how many there are. */
function move({ cues, clause }: Site): Record<string, string> {
  const has = (id: string, ...places: string[]): boolean =>
    cues.some(
      (cue) => cue.classId === id && (places.includes(cue.place) || (places.length === 0 && cue.clause === clause)),
    )
  if (has('cut')) return { move: 'cut' }
  if (has('hire', 'verb')) return { move: 'add' }
  if (has('cut', 'sentence')) return { move: 'cut' }
  return { move: 'total' }
}

export const headcount = defineFrame({
  id: 'headcount/jobs',
  type: 'headcount',
  figure: ['count'],
  describe: 'Y hat N Mitarbeiter; Y streicht N Stellen; N Arbeitsplätze entstehen bei Y.',
  evokes: [
    times(1.2, governing('headcount')),
    inClause('headcount'),
    times(0.5, inClause('cut', 'hire')),
    times(0.6, around('headcount')),
  ],
  needs: [around('headcount')],
  unless: [governing('users', 'share-word', 'other-measure', 'stake')],
  figureIs: ({ figure }, site) =>
    figure.kind === 'count' &&
    (figure.unit === null ||
      site.cues.some(
        ({ classId, place }) =>
          classId === 'headcount' && (place === 'counted' || place === 'head' || place === 'governor'),
      )),
  roles: {
    company: [
      compound('headcount'),
      of('headcount', 'von', 'bei', 'der'),
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
  ],
  rejects: ['[Seestern] hat 12.000 Kunden.'],
})

export const users = defineFrame({
  id: 'users/count',
  type: 'users',
  figure: ['count'],
  describe: 'Y hat N Nutzer; N zahlende Abonnenten; N Kunden zählt Y.',
  evokes: [times(1.2, governing('users')), inClause('users'), verb('users')],
  needs: [governing('users')],
  unless: [governing('headcount', 'share-word')],
  roles: { company: [of('users', 'von', 'bei'), agent(), after('bei', 'von'), compound('users'), topic()] },
  accepts: [['[Seestern] hat 11,5 Millionen zahlende Abonnenten.', { company: 'Seestern' }]],
  rejects: ['[Seestern] hat 12.000 Mitarbeiter.'],
})
