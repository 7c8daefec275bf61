import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { afterVerb, agentExcept, agentOf, dative, of } from '../../roles/slot.ts'
import { isLargeSum } from '../conditions/is-large-sum.ts'
import { isPaidForPart } from '../conditions/paid-for-part.ts'
import { defineFrame, governing, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const partPaid = defineFrame({
  id: 'acquisition/pay-for-part',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X zahlt (Z) N für das Auslandsgeschäft von Z; Z erhält von X N für seine Sparte.',
  evokes: [times(2, verb('pay', 'receive')), story('acquire')],
  needs: [verb('pay', 'receive')],
  passes: ['part'],
  unless: [
    governing('revenue', 'profit', 'loss', 'valuation', 'market-cap', 'share-price', 'loan', 'subsidy', 'spend'),
  ],
  figureIs: (figure, site) => isLargeSum(figure) && site.phrase?.preposition !== 'für' && isPaidForPart(site),
  roles: {
    buyer: [agentExcept(receivingVerbs), afterVerb(receivingVerbs, 'von')],
    seller: [agentOf(receivingVerbs), of('part daughter', 'von'), dative()],
    // What the article calls it elsewhere.
    company: [],
  },
  requires: ['seller'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    ['[Nordwind] zahlt [Altmann] 14 Millionen Euro für das Pumpengeschäft.', { buyer: 'Nordwind', seller: 'Altmann' }],
    [
      'Für die Lampensparte von [Altmann] zahlt [Nordwind] 14 Millionen Euro.',
      { buyer: 'Nordwind', seller: 'Altmann' },
    ],
    [
      '[Altmann] erhält für das Auslandsgeschäft 14 Millionen Euro von [Nordwind].',
      { buyer: 'Nordwind', seller: 'Altmann' },
    ],
  ],
  rejects: [
    '[Nordwind] zahlt [Altmann] 14 Millionen Euro für die Miete.',
    '[Nordwind] steckt 14 Millionen Euro in das Auslandsgeschäft.',
  ],
})
