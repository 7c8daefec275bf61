import { partingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { after, agentExcept, agentOf, dative, giver, receiver, shareOf, whole } from '../../roles/slot.ts'
import { isForMajority, sellsMajority } from '../conditions/for-majority.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, story, times, verb } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const majority = defineFrame({
  id: 'acquisition/majority',
  type: 'acquisition',
  figure: ['money'],
  describe:
    'X zahlt N für die Mehrheit an Y; X überweist Z N für 60 Prozent an Y; Z verkauft 60 Prozent an Y für N an X: who buys more than half buys the company.',
  evokes: [
    times(3, verb('pay', 'spend', 'receive', 'sell-stake')),
    times(4, inClause('due')),
    inClause('stake', 'acquire', 'price'),
    story('acquire'),
  ],
  needs: [inClause('pay', 'spend', 'receive', 'sell-stake', 'due')],
  passes: ['majority'],
  figureIs: (figure, site) => isSum(figure) && (isForMajority(site) || sellsMajority(site)),
  roles: {
    buyer: [receiver(), agentExcept(receivingVerbs, partingVerbs), after('von')],
    seller: [giver(), agentOf(receivingVerbs, partingVerbs), dative()],
    company: [whole(), shareOf('stake', 'an', 'von', 'bei')],
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
      '[Nordwind] übernimmt [Seestern]. 14 Millionen Euro werden für die übrigen 60 Prozent an [Seestern] fällig.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Für 14 Millionen Euro verkauft [Altmann] sämtliche 60 Prozent an [Seestern] an [Nordwind].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Altmann] erhält von [Nordwind] 14 Millionen Euro für 60 Prozent an [Seestern].',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
  ],
  rejects: [
    '[Altmann] verkauft 20 Prozent an [Seestern] für 14 Millionen Euro an [Nordwind].',
    '[Nordwind] zahlt 14 Millionen Euro für 20 Prozent an [Seestern].',
  ],
})
