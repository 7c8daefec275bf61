import { after, agent, of } from '../../roles/slot.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'

export const shareSale = defineFrame({
  id: 'share_sale/proceeds',
  type: 'share_sale',
  figure: ['money'],
  describe:
    'Der Börsengang bringt N; Y will beim IPO N einnehmen; eine Platzierung über N; N fließen Y aus der Emission zu.',
  evokes: [
    times(1.2, governing('share-sale')),
    verb('raise', 'pay'),
    inClause('share-sale', 'ipo'),
    { classes: ['plain-price'], places: ['governor', 'subject', 'clause', 'beyond'], weight: 0.6 },
    times(0.5, around('share-sale', 'ipo')),
    story('ipo'),
  ],
  needs: [{ ...around('share-sale', 'ipo'), places: [...around().places, 'story'] }],
  unless: [
    governing(
      'valuation',
      'worth',
      'market-cap',
      'share-price',
      'revenue',
      'profit',
      'debt',
      'loss',
      'acquire',
      'price',
      'stake',
      'spend',
      'other-measure',
      'fall',
      'rise',
    ),
    verb('valuation', 'profit', 'revenue', 'acquire'),
    inClause('valuation', 'worth', 'share-price', 'revenue-strict', 'profit', 'loss'),
  ],
  figureIs: (figure) =>
    figure.figure.kind === 'money' &&
    figure.figure.per === undefined &&
    (figure.figure.value ?? figure.figure.max ?? 0) >= 1e6,
  roles: {
    company: [of('share-sale ipo', 'von'), agent(), after('an', 'für', 'bei')],
    seller: [after('an', 'für')],
  },
  qualifiers: ({ cues }) => {
    const has = (id: string): boolean => cues.some(({ classId }) => classId === id)
    return has('secondary') ? { kind: 'secondary' } : has('ipo') ? { kind: 'ipo' } : {}
  },
  accepts: [['Mit dem Börsengang will [Seestern] 800 Millionen Euro einnehmen.', { company: 'Seestern' }]],
  rejects: ['[Seestern] nahm 800 Millionen Euro ein.'],
})
