import type { Site } from '../../cues/cue.ts'
import { after, agent, compound, of, topic } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'
import { falls } from '../qualifiers/falls.ts'

const MEASURES: readonly (readonly [classId: string, of: string])[] = [
  ['revenue', 'revenue'],
  ['profit', 'profit'],
  ['loss', 'loss'],
  ['debt', 'debt'],
  ['users', 'users'],
  ['headcount', 'headcount'],
]

/** Which business figure changes: by the nearest word. */
function measure({ cues }: Site): Record<string, string> {
  for (const cue of cues) {
    const found = MEASURES.find(([classId]) => classId === cue.classId)
    if (found !== undefined) return { of: found[1] }
    if (cue.classId === 'business-figure') return { of: cue.text }
  }
  return {}
}

export const growth = defineFrame({
  id: 'growth/change',
  type: 'growth',
  figure: ['percent'],
  describe:
    'Der Umsatz stieg um N; ein Plus von N beim Gewinn; der Auftragseingang ging um N zurück; N mehr als im Vorjahr.',
  evokes: [
    times(1.1, governing('growth', 'business-figure', 'revenue', 'profit')),
    inClause('business-figure', 'revenue', 'profit', 'growth'),
    verb('rise', 'fall'),
    governing('rise', 'fall'),
    times(0.8, inClause('rise', 'fall')),
    times(0.5, around('business-figure', 'revenue', 'profit')),
  ],
  needs: [around('business-figure', 'revenue', 'profit', 'growth')],
  unless: [
    governing('share-word', 'stake', 'threshold', 'premium', 'trading'),
    { ...inClause('share-word', 'trading', 'stake', 'hold'), places: ['subject', 'clause'] },
    { ...verb('hold', 'trading'), places: ['verb'] },
    governing('headcount'),
  ],
  figureIs: (figure, site) =>
    figure.direction === 'by' ||
    site.cues.some(
      ({ classId, clause, place }) =>
        (classId === 'rise' || classId === 'fall' || classId === 'growth') &&
        clause === site.clause &&
        place !== 'sentence',
    ) ||
    site.clause.units.some(({ norm }) => /^(mehr|weniger|höher|niedriger|plus|minus)$/.test(norm)) ||
    /^[+-]/.test(figure.figure.text),
  roles: {
    company: [
      of('revenue profit business-figure growth', 'von', 'bei', 'der'),
      agent(),
      compound('business-figure revenue profit'),
      after('bei', 'von', 'für'),
      topic(),
    ],
  },
  qualifiers: measure,
  negative: falls,
  periodic: true,
  accepts: [
    ['Der Umsatz von [Seestern] stieg um 24 Prozent.', { company: 'Seestern' }],
    ['Bei [Seestern] ging der Gewinn um 4 Prozent zurück.', { company: 'Seestern' }],
  ],
  rejects: ['Die Aktie von [Seestern] legte um 4 Prozent zu.', '[Nordwind] hält 27 Prozent an [Seestern].'],
})
