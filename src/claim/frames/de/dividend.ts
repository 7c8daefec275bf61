import { agent, compound, of } from '../../roles/slot.ts'
import { isDividend } from '../conditions/is-dividend.ts'
import { isPerShare } from '../conditions/per-share.ts'
import { isSmallSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, times, verb } from '../define-frame.ts'

export const dividend = defineFrame({
  id: 'other/dividend',
  type: 'other',
  figure: ['money'],
  describe: 'Y zahlt eine Dividende von N; die Dividende steigt auf N; Y schüttet N je Aktie aus.',
  evokes: [
    times(1.5, governing('dividend')),
    times(1.5, verb('dividend')),
    times(2, inClause('dividend')),
    times(3, around('dividend')),
  ],
  needs: [around('dividend')],
  admits: ['share-word'],
  figureIs: (figure, site) => (isSmallSum(figure) || isPerShare(figure, site)) && isDividend(figure, site),
  prior: () => 4,
  roles: { company: [of('dividend', 'von', 'der'), compound('dividend'), agent()] },
  qualifiers: () => ({ label: 'Dividende' }),
  periodic: true,
  accepts: [
    ['[Seestern] zahlt eine Dividende von 2,60 Euro.', { company: 'Seestern' }],
    ['Die Dividende von [Seestern] steigt von 2 auf 3 Euro je Aktie.', { company: 'Seestern' }],
    ['[Seestern] schüttet 60 Rappen je Namenaktie aus.', { company: 'Seestern' }],
    ['[Seestern] hebt die Dividende an. 4 Euro je Aktie schlägt [Seestern] vor.', { company: 'Seestern' }],
  ],
  rejects: [
    'Die Aktie von [Seestern] kostet 46 Euro.',
    '[Seestern] schüttet 60 Millionen Euro aus.',
    '[Nordwind] bietet 36 Euro je Aktie von [Seestern] zuzüglich Dividende.',
  ],
})
