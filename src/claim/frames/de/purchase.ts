import { after, agent } from '../../roles/slot.ts'
import { defineFrame, times, verb } from '../define-frame.ts'
import { buysGoods } from '../qualifiers/buys-goods.ts'

export const purchase = defineFrame({
  id: 'contract/purchase',
  type: 'contract',
  figure: ['money'],
  describe: 'K kauft bei L 90 Züge für N; 40 Flugzeuge von L werden für N gekauft.',
  evokes: [times(4, verb('acquire'))],
  needs: [verb('acquire')],
  figureIs: ({ figure }, site) => figure.kind === 'money' && figure.per === undefined && buysGoods(site),
  roles: { customer: [agent()], supplier: [after('bei', 'von')] },
  accepts: [
    ['[Nordwind] kauft bei [Seestern] Züge für 2 Milliarden Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
    ['[Nordwind] kauft Munition von [Seestern] für 20 Millionen Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] kauft den Zughersteller [Seestern] für 2 Milliarden Euro.',
    '[Nordwind] kauft 20 Prozent der Aktien von [Seestern] für 2 Milliarden Euro.',
  ],
})
