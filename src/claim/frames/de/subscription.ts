import { agentOf, compound, shareOf } from '../../roles/slot.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

export const subscription = defineFrame({
  id: 'investment/subscribe',
  type: 'investment',
  figure: ['money'],
  describe: 'X zeichnet für N Aktien an Y; X will Papiere im Wert von N zeichnen.',
  evokes: [times(3, verb('invest')), times(2, inClause('share-word', 'stake', 'capital-increase'))],
  needs: [inClause('share-word', 'stake', 'capital-increase')],
  admits: ['capital-increase', 'new-shares'],
  figureIs: (figure, { clause }) => isSum(figure) && clause.verb?.lemma === 'zeichnen',
  roles: {
    investor: [agentOf('zeichnen')],
    company: [shareOf('stake share-word capital-increase', 'an', 'von', 'bei'), compound('stake share-word')],
  },
  requires: ['investor'],
  qualifiers: () => ({ instrument: 'shares' }),
  accepts: [
    [
      '[Nordwind] zeichnet für 30 Millionen Euro neue Aktien von [Seestern].',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] will [Seestern-Aktien] im Wert von 30 Millionen Euro zeichnen.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      '[Nordwind] zeichnet eine Kapitalerhöhung der [Seestern] von 30 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    [
      'Bei [Seestern] zeichnet [Nordwind] die Kapitalerhöhung über 30 Millionen Euro.',
      { investor: 'Nordwind', company: 'Seestern' },
    ],
    ['[Nordwind] hat zugesagt, für 30 Millionen Euro Aktien zu zeichnen.', { investor: 'Nordwind' }],
  ],
  rejects: ['Anleger zeichneten Aktien für 30 Millionen Euro.', '[Nordwind] kaufte [Seestern] für 30 Millionen Euro.'],
})
