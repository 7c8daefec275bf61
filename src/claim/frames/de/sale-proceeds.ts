import { enrichingVerbs, proceedsVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { isFirm } from '../../roles/fits.ts'
import { agentOf, compound, dativeOf, of } from '../../roles/slot.ts'
import { isBroughtInByFirm, pointsToSale, saleTold } from '../conditions/sale-told.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const saleProceeds = defineFrame({
  id: 'acquisition/sale-brings',
  type: 'acquisition',
  figure: ['money'],
  describe:
    'Der Erlös aus dem Verkauf von Y liegt bei N; aus dem Verkauf von Y fließen Z N zu; der Verkauf von Y bringt Z N.',
  evokes: [
    times(1.4, governing('takings', 'inflow')),
    times(1.4, verb('raise', 'proceeds', 'pay', 'receive')),
    times(1.4, verb('bring-stake')),
    inClause('sell', 'deal'),
    story('acquire'),
  ],
  needs: [
    around('sell', 'deal', 'buyer-word'),
    inClause('takings', 'inflow', 'raise', 'proceeds', 'receive', 'bring-stake'),
  ],
  figureIs: (figure, site) =>
    isLargeSum(figure) && (saleTold(site) !== null || pointsToSale(site) || isBroughtInByFirm(site)),
  roles: {
    company: [of('sell', 'von'), compound('daughter part')],
    seller: [dativeOf(enrichingVerbs), agentOf(proceedsVerbs)],
    buyer: [of('sell', 'an')],
  },
  bars: (mention, role) => role === 'company' && !isFirm(mention),
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['Der Erlös aus dem Verkauf der Sparte [Seestern] beläuft sich auf 2 Milliarden Euro.', { company: 'Seestern' }],
    [
      'Aus dem Verkauf der Tochter [Seestern] fließen [Altmann] 80 Millionen Euro zu.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    [
      'Durch den Verkauf von [Seestern] rechnet [Altmann] mit einem Mittelzufluss von 80 Millionen Euro.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    [
      'Der Verkauf der Tochter [Seestern] an [Nordwind] bringt [Altmann] 80 Millionen Euro ein.',
      { company: 'Seestern', seller: 'Altmann', buyer: 'Nordwind' },
    ],
    [
      '[Altmann] verkauft seine Lampensparte an [Nordwind]. Den Erlös von 80 Millionen Euro will [Altmann] in den Abbau von Schulden stecken.',
      { company: 'Lampensparte', seller: 'Altmann', buyer: 'Nordwind' },
    ],
    [
      'Mit dem Verkauf der Lampensparte erlöst [Altmann] 80 Millionen Euro.',
      { company: 'Lampensparte', seller: 'Altmann' },
    ],
    [
      '[Altmann] verkauft ihr Pumpengeschäft an [Nordwind] und erlöst dabei 80 Millionen Euro.',
      { company: 'Pumpengeschäft', seller: 'Altmann', buyer: 'Nordwind' },
    ],
    [
      'Der Verkauf der Lampensparte spült [Altmann] 80 Millionen Euro in die Kasse.',
      { company: 'Lampensparte', seller: 'Altmann' },
    ],
    [
      '[Altmann] prüft den Verkauf von [Seestern]. Damit ließen sich 80 Millionen Euro erlösen.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] will [Seestern] verkaufen. Das könnte 80 Millionen Euro einbringen.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] sucht einen Käufer für [Seestern]. Die Firma soll 80 Millionen Euro bringen.',
      { company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: [
    'Aus dem Verkauf von Autos nahm [Seestern] 80 Millionen Euro ein.',
    'Aus dem Verkauf von Aktien der [Seestern] nahm [Altmann] 80 Millionen Euro ein.',
  ],
})
