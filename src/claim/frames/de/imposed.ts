import { dative, patient } from '../../roles/slot.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

export const imposed = defineFrame({
  id: 'spending/imposed',
  type: 'spending',
  figure: ['money'],
  describe:
    'Ein Gericht verurteilt Y zu N Schadenersatz; die Behörde brummt Y eine Strafe von N auf: whom it is done to pays.',
  evokes: [times(2, verb('impose')), times(0.5, inClause('fine', 'spend', 'pay'))],
  needs: [verb('impose')],
  figureIs: ({ figure }) => figure.kind === 'money' && figure.per === undefined,
  roles: { company: [patient(), dative()] },
  qualifiers: () => ({ purpose: 'fine' }),
  accepts: [
    ['[Seestern] wurde zur Zahlung von 80 Millionen Euro verurteilt.', { company: 'Seestern' }],
    ['Ein Gericht hat [Seestern] zu 80 Millionen Euro Schadenersatz verurteilt.', { company: 'Seestern' }],
    ['Die Behörde brummt der [Seestern] eine Strafe von 80 Millionen Euro auf.', { company: 'Seestern' }],
  ],
  rejects: ['[Seestern] fordert 80 Millionen Euro Schadenersatz.'],
})
