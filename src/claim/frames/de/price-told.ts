import { landingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { askingVerbs, outbiddingVerbs } from '../../../lexicon/de/verbs/telling-prices.ts'
import { after, afterVerb, agentOf, bidder, dativeOf } from '../../roles/slot.ts'
import { isBreakFee } from '../conditions/break-fee.ts'
import { isSum } from '../conditions/sums.ts'
import { tellsPrice } from '../conditions/tells-price.ts'
import { around, defineFrame, story, times } from '../define-frame.ts'
import { priceBasis } from '../qualifiers/price-basis.ts'

export const priceTold = defineFrame({
  id: 'acquisition/price-told',
  type: 'acquisition',
  figure: ['money'],
  describe: 'X übernimmt Y. In der Branche kursiert ein Betrag von N; man einigte sich auf N: a sum beside a purchase.',
  evokes: [times(4 / 3, story('deal-told'))],
  needs: [
    story('deal-told'),
    {
      ...around('acquire', 'sell', 'change-hands', 'contest', 'price', 'buyer-word', 'seller-word', 'deal'),
      places: [...around().places, 'story'],
    },
  ],
  admits: ['price', 'deal', 'acquire'],
  asksClause: true,
  passes: ['service'],
  figureIs: (figure, site) => isSum(figure) && !isBreakFee(site) && tellsPrice(figure, site),
  roles: {
    buyer: [bidder(), agentOf(outbiddingVerbs)],
    seller: [agentOf(askingVerbs), dativeOf(outbiddingVerbs, 'bleiben'), afterVerb(landingVerbs, 'an')],
    company: [after('für')],
  },
  qualifiers: (site) => priceBasis(site),
  accepts: [
    [
      '[Altmann] verkauft [Seestern] an [Nordwind]. Man einigte sich auf 30 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Nordwind] übernimmt [Seestern]. In der Branche kursiert ein Betrag von 30 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] kauft [Seestern] von der [Altmann]. 30 Millionen Euro wechseln dabei den Besitzer.',
      { buyer: 'Nordwind', company: 'Seestern', seller: 'Altmann' },
    ],
    [
      '[Nordwind] übernimmt [Seestern]. Der Konzern leistet eine Vorauszahlung von 30 Millionen Euro.',
      { buyer: 'Nordwind', company: 'Seestern' },
    ],
  ],
  rejects: [
    '[Seestern] zahlt 30 Millionen Euro.',
    '[Nordwind] übernimmt [Seestern]. [Nordwind] zahlte 30 Millionen Euro Steuern.',
    '[Nordwind] übernimmt [Seestern]. Zum Umsatz sagt niemand etwas, Insider sprechen von 30 Millionen Euro.',
  ],
})
