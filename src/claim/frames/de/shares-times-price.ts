import { partingVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { enrichingVerbs, takingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { agentOf, compound, dativeOf, of } from '../../roles/slot.ts'
import { isSharesTimesPrice } from '../conditions/shares-times-price.ts'
import { isLargeSum } from '../conditions/sums.ts'
import { around, defineFrame, inClause, nearby, verb } from '../define-frame.ts'

/** What else so many shares at such a price can be: what a company is worth or is bought for. */
const OTHERWISE = ['valuation', 'market-cap', 'worth', 'acquire']

export const sharesTimesPrice = defineFrame({
  id: 'share_sale/shares-times-price',
  type: 'share_sale',
  figure: ['money'],
  describe: 'X gibt M Aktien zu je P ab, insgesamt N; M Aktien zu P, also N: so viel bringt der Verkauf.',
  evokes: [nearby('share-word', 'share', 'share-sale', 'ipo', 'sell-stake')],
  needs: [{ ...around('share-sale', 'ipo', 'sell-stake', 'issue'), places: [...around().places, 'story'] }],
  unless: [inClause(...OTHERWISE), verb('buy-stake'), around('bid', 'offer', 'acquire')],
  passes: ['holding'],
  figureIs: (figure, site) => isLargeSum(figure) && isSharesTimesPrice(figure, site),
  prior: () => 16,
  roles: {
    seller: [dativeOf(enrichingVerbs), agentOf(takingVerbs, partingVerbs, 'an|bieten platzieren')],
    company: [of('share-word', 'von'), compound('share-word')],
  },
  qualifiers: () => ({}),
  accepts: [
    [
      'Insgesamt 60 Millionen Euro nimmt [Altmann] mit drei Millionen Aktien der [Seestern] ein, verkauft zu 20 Euro.',
      { seller: 'Altmann', company: 'Seestern' },
    ],
    [
      'Für 60 Millionen Euro verkauft [Altmann] drei Millionen Aktien der [Seestern], also zu 20 Euro.',
      { seller: 'Altmann', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Altmann] gibt drei Millionen Aktien von [Seestern] zu 20 Euro ab. Der Umsatz liegt bei 90 Millionen Euro.',
    '[Nordwind] kauft drei Millionen Aktien von [Seestern] zu 20 Euro, insgesamt 60 Millionen Euro.',
  ],
})
