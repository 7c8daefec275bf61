import { after, agent, compound, of, topic } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, inSentence, story, times, verb } from '../define-frame.ts'
import { falls } from '../qualifiers/falls.ts'

const whose = [
  compound('share-word share share-price'),
  of('share-word share-price share', 'von', 'der'),
  agent(),
  after('von', 'bei', 'für'),
  topic(),
] as const

export const shareMove = defineFrame({
  id: 'share_price/move',
  type: 'share_price',
  figure: ['percent'],
  describe: 'Die Aktie von Y legt um N zu; Y-Papiere verlieren N; ein Kursplus von N; N im Minus.',
  evokes: [
    governing('share-word', 'trading'),
    verb('rise', 'fall', 'trading'),
    inClause('share-word', 'trading', 'share-price'),
    times(0.8, inClause('rise', 'fall')),
    times(0.8, around('share-word', 'trading')),
    times(0.5, inSentence('share-word')),
  ],
  needs: [
    around('share-word', 'trading', 'share-price'),
    inSentence('rise', 'fall', 'trading', 'share-price', 'share-word'),
  ],
  unless: [
    governing(
      'stake',
      'threshold',
      'premium',
      'business-figure',
      'revenue',
      'profit',
      'other-measure',
      'headcount',
      'growth',
      'users',
      'subsidy',
      'hold',
    ),
    {
      ...inClause('stake', 'hold', 'business-figure', 'premium', 'other-measure'),
      places: ['subject', 'governor', 'of', 'counted'],
    },
  ],
  roles: { company: whose },
  qualifiers: () => ({ measure: 'change' }),
  negative: falls,
  accepts: [
    ['Die Aktie von [Seestern] legte um 1,4 Prozent zu.', { company: 'Seestern' }],
    ['Die Papiere von [Seestern] verloren 5 Prozent.', { company: 'Seestern' }],
  ],
  rejects: ['Der Umsatz von [Seestern] stieg um 4 Prozent.', '[Nordwind] hält 27 Prozent an [Seestern].'],
})

export const sharePrice = defineFrame({
  id: 'share_price/level',
  type: 'share_price',
  figure: ['money'],
  describe: 'Die Aktie kostet N; N je Aktie; ein Ausgabepreis von N; der Kurs fiel auf N.',
  evokes: [
    governing('share-word', 'share-price'),
    verb('rise', 'fall', 'trading'),
    inClause('share-word', 'share-price', 'trading'),
    times(0.7, around('share-word', 'share-price', 'trading', 'ipo')),
    story('ipo'),
  ],
  needs: [{ ...around('share-word', 'share-price', 'trading', 'share', 'ipo'), places: [...around().places, 'story'] }],
  unless: [
    governing('revenue', 'profit', 'valuation', 'debt', 'market-cap', 'contract', 'loan', 'invest', 'other-measure'),
  ],
  figureIs: ({ figure }) =>
    figure.kind === 'money' &&
    (figure.per === 'Aktie' || (figure.per === undefined && (figure.value ?? figure.max ?? 1e9) < 10_000)),
  roles: { company: whose },
  qualifiers: ({ cues, clause }) => ({
    measure: cues.some((cue) => cue.classId === 'price-target' && cue.clause === clause)
      ? 'price_target'
      : 'price_per_share',
  }),
  accepts: [
    ['Der Kurs von [Seestern] fiel auf 20,80 Euro.', { company: 'Seestern' }],
    ['Die Aktie von [Seestern] kostet 46 Dollar.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] setzte 46 Millionen Dollar um.'],
})

export const offerPerShare = defineFrame({
  id: 'share_price/per-share',
  type: 'share_price',
  figure: ['money'],
  describe: 'X bietet N je Aktie von Y; N pro Anteilsschein.',
  evokes: [
    times(2, around('share-word', 'share-price', 'share', 'acquire', 'ipo', 'pay')),
    governing('share-word', 'share'),
  ],
  figureIs: ({ figure }) => figure.kind === 'money' && figure.per === 'Aktie',
  needs: [],
  unless: [governing('other-measure')],
  roles: { company: [compound('share-word share'), of('share-word share', 'von', 'der'), after('für')], by: [agent()] },
  qualifiers: () => ({ measure: 'price_per_share' }),
  accepts: [['[Nordwind] bietet 53 Euro je Aktie von [Seestern].', { by: 'Nordwind', company: 'Seestern' }]],
  rejects: ['[Seestern] zahlt eine Dividende von 2 Euro je Aktie.'],
})
