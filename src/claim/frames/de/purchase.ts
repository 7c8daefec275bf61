import { receivingVerbs } from '../../../lexicon/de/verbs/receiving.ts'
import { isNoSide } from '../../roles/fits.ts'
import { after, agent, agentExcept, agentOf, dative, dativeOf, ofAny } from '../../roles/slot.ts'
import { buysGoods, isMadeFor, isSaleOfGoods, paysForGoods, takesOnWork } from '../conditions/buys-goods.ts'
import { isLargeSum, isSum } from '../conditions/sums.ts'
import { defineFrame, times, verb } from '../define-frame.ts'

export const purchase = defineFrame({
  id: 'contract/purchase',
  type: 'contract',
  figure: ['money'],
  describe: 'K kauft bei L 90 Züge für N; 40 Flugzeuge von L werden für N gekauft; K lässt bei L Schiffe für N bauen.',
  evokes: [times(4, verb('acquire', 'obtain', 'make', 'order'))],
  needs: [verb('acquire', 'obtain', 'make', 'order')],
  admits: ['price', 'site', 'contract'],
  figureIs: (figure, site) => isSum(figure) && buysGoods(site),
  roles: { customer: [agent()], supplier: [after('bei', 'von'), dativeOf('ab|nehmen', 'ab|kaufen')] },
  bars: isNoSide,
  accepts: [
    [
      '[Nordwind] kauft bei [Seestern] Züge zum Kaufpreis von 3 Milliarden Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['[Nordwind] kauft bei [Seestern] Züge für 2 Milliarden Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
    [
      '[Nordwind] lässt bei [Seestern] Schiffe für 2 Milliarden Euro bauen.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Nordwind] bezieht von [Seestern] Turbinen für 2 Milliarden Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['[Nordwind] kauft für 20 Millionen Euro Munition von [Seestern].', { customer: 'Nordwind', supplier: 'Seestern' }],
    [
      '[Nordwind] kauft zwei [Seestern-Flugzeuge] für 20 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Nordwind] kauft zwölf A350 von [Seestern] für 20 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Nordwind] hat bei [Seestern] Schutzwesten für 20 Millionen Euro gekauft.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['[Nordwind] gibt Anlagen für 20 Millionen Euro in Auftrag.', { customer: 'Nordwind' }],
    ['[Nordwind] nimmt der [Seestern] für 20 Millionen Euro Züge ab.', { customer: 'Nordwind', supplier: 'Seestern' }],
    ['[Nordwind] kauft Munition von [Seestern] für 20 Millionen Euro.', { customer: 'Nordwind', supplier: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] baut Züge für 2 Milliarden Euro.',
    '[Nordwind] kauft den Zughersteller [Seestern] für 2 Milliarden Euro.',
    '[Nordwind] kauft 20 Prozent der Aktien von [Seestern] für 2 Milliarden Euro.',
  ],
})

export const goodsSold = defineFrame({
  id: 'contract/sell-goods',
  type: 'contract',
  figure: ['money'],
  describe: 'L verkauft 24 Flugzeuge für N an K; L baut für K 4 Schiffe für N.',
  evokes: [times(4, verb('sell', 'make', 'acquire'))],
  needs: [verb('sell', 'make', 'acquire')],
  admits: ['price'],
  figureIs: (figure, { clause }) =>
    isLargeSum(figure) && (isSaleOfGoods(clause) || isMadeFor(clause) || takesOnWork(clause)),
  roles: { supplier: [agent()], customer: [after('an'), dative(), after('für'), ofAny('von')] },
  requires: ['supplier'],
  bars: isNoSide,
  accepts: [
    ['[Seestern] baut für [Irland] Schiffe für 200 Millionen Euro.', { customer: 'Irland', supplier: 'Seestern' }],
    [
      '[Seestern] übernimmt für [Nordwind] die Wartung der Züge für 20 Millionen Euro.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    ['[Seestern] verkauft Züge für 200 Millionen Euro an [Nordwind].', { customer: 'Nordwind', supplier: 'Seestern' }],
  ],
  rejects: [
    '[Nordwind] verkauft Autos für 30.000 Euro.',
    '[Altmann] verkauft den Zughersteller [Seestern] für 200 Millionen Euro an [Nordwind].',
  ],
})

export const goodsPaid = defineFrame({
  id: 'contract/pay-for-goods',
  type: 'contract',
  figure: ['money'],
  describe: 'K zahlt L N für 60 Züge; L erhält von K N für 60 Züge.',
  evokes: [times(4, verb('pay'))],
  needs: [verb('pay')],
  passes: ['goods'],
  admits: ['price'],
  figureIs: (figure, site) => isSum(figure) && paysForGoods(site),
  roles: {
    supplier: [agentOf(receivingVerbs), dative(), after('an')],
    customer: [agentExcept(receivingVerbs), after('von')],
  },
  requires: ['customer', 'supplier'],
  accepts: [
    [
      'Von der [Nordwind] erhält [Seestern] 2 Milliarden Euro für 60 Züge.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
    [
      '[Nordwind] zahlt der [Seestern] 2 Milliarden Euro für die Munition.',
      { customer: 'Nordwind', supplier: 'Seestern' },
    ],
  ],
  rejects: ['[Nordwind] zahlt der [Altmann] 2 Milliarden Euro für [Seestern].'],
})
