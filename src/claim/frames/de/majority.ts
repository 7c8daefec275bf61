import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { after, agentExcept, agentOf, dative, shareOf, whole } from '../../roles/slot.ts'
import { isForMajority } from '../conditions/for-majority.ts'
import { defineFrame, governing, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const majority = defineFrame({
  id: 'acquisition/majority',
  type: 'acquisition',
  figure: ['money'],
  describe:
    'X zahlt N für die Mehrheit an Y; X überweist Z N für 60 Prozent an Y: who buys more than half buys the company.',
  evokes: [times(3, verb('pay', 'spend', 'receive')), inClause('stake', 'acquire', 'price'), story('acquire')],
  needs: [verb('pay', 'spend', 'receive')],
  unless: [governing('revenue', 'profit', 'valuation', 'market-cap', 'share-price')],
  figureIs: ({ figure }, site) => figure.kind === 'money' && figure.per === undefined && isForMajority(site),
  roles: {
    company: [whole(), shareOf('stake', 'an', 'von', 'bei')],
    buyer: [agentExcept(receivingVerbs), after('von')],
    seller: [agentOf(receivingVerbs), dative()],
  },
  requires: ['company'],
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      '[Nordwind] zahlt der [Altmann] 14 Millionen Euro für die Mehrheit an [Seestern].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Nordwind] überweist 14 Millionen Euro für 60 Prozent an der [Seestern].',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Altmann] erhält von [Nordwind] 14 Millionen Euro für 60 Prozent an [Seestern].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: ['[Nordwind] zahlt 14 Millionen Euro für 20 Prozent an [Seestern].'],
})
