import { feePayingVerbs } from '../../../lexicon/de/verbs/giving.ts'
import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { isProduct, isPublicBody } from '../../roles/fits.ts'
import { after, afterVerb, agentExcept, agentOf, dative, of, rest } from '../../roles/slot.ts'
import { isPaidForService, isPaidOrGot } from '../conditions/paid-for-service.ts'
import { defineFrame, governing, inClause, nearby, story, times, verb } from '../define-frame.ts'

export const servicePaid = defineFrame({
  id: 'contract/pay-for-service',
  type: 'contract',
  figure: ['money'],
  describe: 'K zahlt L N für die Wartung; L bekommt von K N Lizenzgebühren; K überweist L dafür N im Jahr.',
  evokes: [times(3, verb('pay', 'receive'))],
  needs: [verb('pay', 'receive')],
  passes: ['service'],
  unless: [
    governing('capital', 'injection'),
    inClause('fresh', 'lawsuit', 'fine', 'damages', 'acquire', 'sell', 'stake', 'share-word', 'state', 'dividend'),
    nearby('lawsuit'),
    story('acquire'),
  ],
  figureIs: ({ figure }, site) =>
    figure.kind === 'money' && figure.per !== 'Aktie' && isPaidOrGot(site) && isPaidForService(site, figure.per),
  roles: {
    customer: [agentExcept(receivingVerbs), afterVerb(receivingVerbs, 'von')],
    supplier: [
      agentOf(receivingVerbs),
      dative(),
      after('an'),
      afterVerb(feePayingVerbs, 'von'),
      of('sponsor', 'von', 'bei'),
      rest(),
    ],
  },
  bars: (mention, role) => role === 'customer' && (isProduct(mention) || isPublicBody(mention)),
  requires: ['customer', 'supplier'],
  ofItsOwn: true,
  accepts: [
    [
      '[Nordwind] zahlt der [Seestern] 8 Millionen Euro für die Wartung.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['[Nordwind] zahlt der [Seestern] 8 Millionen Euro pro Jahr.', { customer: 'Nordwind', supplier: 'Seestern' }],
    [
      '[Nordwind] überweist an [Seestern] 8 Millionen Euro Lizenzgebühren.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Seestern] bekommt von [Nordwind] eine Vorauszahlung von 8 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['Hauptsponsor [Nordwind] zahlt der [Seestern] 8 Millionen Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] zahlt der [Seestern] 8 Millionen Euro.',
    '[Nordwind] zahlt der [Altmann] 8 Millionen Euro für die Tochter.',
    'Der [Bund] zahlt der [Seestern] 8 Millionen Euro für den Umbau.',
    '[Nordwind] zahlt der [Seestern] 8 Millionen Euro Schadenersatz für den Ausfall.',
  ],
})
