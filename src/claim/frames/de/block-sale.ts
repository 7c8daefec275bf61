import { lettingGoVerbs } from '../../../lexicon/de/verbs/changing-hands.ts'
import { enrichingVerbs, landingVerbs, receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { after, afterVerb, agent, agentOf, compound, dative, dativeOf, of, shareOf, whole } from '../../roles/slot.ts'
import { paysForShareOf, paysHolder, sellsShares } from '../conditions/sells-shares.ts'
import { isSum } from '../conditions/sums.ts'
import { around, defineFrame, governing, inClause, inSentence, times, verb } from '../define-frame.ts'

export const blockSale = defineFrame({
  id: 'share_sale/block',
  type: 'share_sale',
  figure: ['money'],
  describe: 'X verkauft Aktien von Y für N; X gibt sein Paket an Y für N ab.',
  evokes: [
    times(1.4, verb('sell-stake', 'raise', 'proceeds', 'receive')),
    times(1.2, governing('takings')),
    inClause('stake', 'share-word'),
    times(0.5, inSentence('stake', 'share-word', 'sell-stake')),
  ],
  needs: [around('sell-stake', 'sell', 'takings')],
  passes: ['holding'],
  unless: [governing('revenue-strict')],
  figureIs: (figure, site) => isSum(figure) && sellsShares(site),
  roles: {
    seller: [dativeOf(enrichingVerbs), afterVerb(landingVerbs, 'an'), agent()],
    company: [
      of('stake share-word', 'an', 'von'),
      compound('stake share-word'),
      afterVerb(lettingGoVerbs, 'bei', 'von'),
      // "ein Paket von 4 Prozent an Seestern"
      whole(),
    ],
  },
  qualifiers: () => ({ kind: 'block' }),
  accepts: [
    ['[Altmann] verkauft Aktien von [Seestern] für 12 Millionen Euro.', { seller: 'Altmann', company: 'Seestern' }],
    ['Der [Bund] gibt seinen Anteil an [Seestern] für 700 Millionen Euro ab.', { seller: 'Bund', company: 'Seestern' }],
  ],
  rejects: ['[Altmann] verkauft [Seestern] für 12 Millionen Euro.', '[Altmann] kauft Aktien für 12 Millionen Euro.'],
})

export const buyOut = defineFrame({
  id: 'share_sale/buy-out',
  type: 'share_sale',
  figure: ['money'],
  describe: 'N an X für dessen Anteile; N bekommt X für seine Aktien an Y.',
  evokes: [times(3, inClause('stake', 'share-word', 'firm')), times(2, verb('pay'))],
  needs: [inClause('stake', 'share-word', 'pay')],
  passes: ['holding'],
  unless: [governing('revenue-strict')],
  figureIs: (figure, site) => isSum(figure) && (paysHolder(site) || paysForShareOf(site)),
  roles: {
    seller: [dative(), after('an'), agentOf(receivingVerbs)],
    company: [shareOf('stake share-word', 'an', 'von'), compound('stake share-word'), whole()],
  },
  requires: ['seller'],
  qualifiers: () => ({ kind: 'block' }),
  accepts: [
    [
      '[Nordwind] überweist 12 Millionen Euro an [Altmann] für dessen Anteile an [Seestern].',
      { seller: 'Altmann', company: 'Seestern' },
    ],
    [
      '[Nordwind] zahlte der [Altmann] 12 Millionen Euro für 4,5 Prozent der [Seestern].',
      { seller: 'Altmann', company: 'Seestern' },
    ],
    ['[Altmann] bekommt 12 Millionen Euro für seine [Seestern-Aktien].', { seller: 'Altmann', company: 'Seestern' }],
  ],
  rejects: ['Der [Bund] zahlt 12 Millionen Euro für Aktien von [Seestern].'],
})
