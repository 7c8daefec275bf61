import type { Cue, Site } from '../../cues/cue.ts'
import { after, agent, agentOf, compound, dative, dativeOf, of, patient, rest } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, inSentence, times, verb } from '../define-frame.ts'

/** Bought, sold, aimed at or held. */
function move({ cues, clause }: Site): Record<string, string> {
  const has = (test: (cue: Cue) => boolean): boolean => cues.some((cue) => cue.clause === clause && test(cue))
  if (has(({ classId, place }) => classId === 'sell-stake' && place === 'verb')) return { move: 'sells' }
  if (has(({ classId, place }) => classId === 'hold' && place === 'verb')) return { move: 'holds' }
  if (has(({ classId, place }) => classId === 'buy-stake' && place === 'verb')) return { move: 'buys' }
  if (has(({ classId }) => classId === 'sell-stake')) return { move: 'sells' }
  return { move: 'holds' }
}

export const stake = defineFrame({
  id: 'stake/holds',
  type: 'stake',
  figure: ['percent'],
  describe: 'X hält N Prozent an Y; N Prozent der Anteile; ein Anteil von N Prozent; Y gehört zu N Prozent X.',
  evokes: [
    times(1.2, governing('stake', 'share-word')),
    verb('hold'),
    verb('buy-stake'),
    verb('sell-stake'),
    inClause('stake', 'hold'),
    times(0.5, inSentence('stake', 'hold', 'sell-stake')),
    times(0.5, around('stake', 'hold')),
  ],
  needs: [inSentence('stake', 'hold', 'buy-stake', 'sell-stake')],
  unless: [
    governing(
      'threshold',
      'premium',
      'rise',
      'fall',
      'growth',
      'other-measure',
      'headcount',
      'revenue',
      'profit',
      'business-figure',
      'loss',
      'users',
      'subsidy',
      'spend',
      'share-sale',
      'site',
    ),
    { ...inClause('rise', 'fall'), places: ['verb'] },
    times(1, { classes: ['threshold', 'premium'], places: ['clause', 'governor', 'subject', 'of'], weight: 1 }),
  ],
  figureIs: (figure) => figure.direction !== 'by',
  roles: {
    holder: [dativeOf('gehören'), agent(), of('hold', 'von'), dative(), after('bei', 'von', 'durch', 'an'), rest()],
    company: [
      after('an'),
      of('stake share-word', 'an', 'von'),
      of('stake'),
      after('von', 'bei'),
      compound('share-word stake'),
      patient(),
      agentOf('gehören'),
      rest(),
    ],
    seller: [],
  },
  qualifiers: move,
  accepts: [
    ['[Nordwind] hält 27 Prozent an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] hält 27 Prozent der Anteile an [Seestern].', { holder: 'Nordwind', company: 'Seestern' }],
    ['[Nordwind] ist mit 31,5 Prozent an [Seestern] beteiligt.', { holder: 'Nordwind', company: 'Seestern' }],
  ],
  rejects: ['Der Umsatz von [Seestern] stieg um 4 Prozent.', 'Die Aktie von [Seestern] legte um 4 Prozent zu.'],
})
