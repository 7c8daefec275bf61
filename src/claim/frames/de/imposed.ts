import type { Site } from '../../cues/cue.ts'
import { dative, patient } from '../../roles/slot.ts'
import { isSum } from '../conditions/sums.ts'
import { defineFrame, inClause, times, verb } from '../define-frame.ts'

/** "wurde zur Zahlung verpflichtet": who binds himself, or others to something else, is not made to pay. */
const isMadeToPay = ({ clause: { verb, units }, phrase }: Site): boolean =>
  verb?.lemma !== 'verpflichten' ||
  ((phrase?.governor?.head.norm === 'zahlung' || phrase?.preposition === 'zu') &&
    !units.some(({ norm }) => norm === 'sich'))

export const imposed = defineFrame({
  id: 'spending/imposed',
  type: 'spending',
  figure: ['money'],
  describe:
    'Ein Gericht verurteilt Y zu N Schadenersatz; die Behörde brummt Y eine Strafe von N auf: whom it is done to pays.',
  evokes: [times(2, verb('impose')), times(0.5, inClause('fine', 'spend', 'pay', 'damages'))],
  needs: [verb('impose')],
  figureIs: (figure, site) => isSum(figure) && isMadeToPay(site),
  roles: { company: [patient(), dative()] },
  qualifiers: () => ({ purpose: 'fine' }),
  accepts: [
    ['[Seestern] wurde zur Zahlung von 80 Millionen Euro verurteilt.', { company: 'Seestern' }],
    ['Ein Gericht hat [Seestern] zu 80 Millionen Euro Schadenersatz verurteilt.', { company: 'Seestern' }],
    ['Die Jury hat [Seestern] zur Zahlung von 80 Millionen Euro Schadensersatz verurteilt.', { company: 'Seestern' }],
    [
      'Zu 80 Millionen Euro Entschädigung verpflichtete das Gericht den Hersteller [Seestern].',
      { company: 'Seestern' },
    ],
    ['Das Amt verpflichtete [Seestern] zur Zahlung von 80 Millionen Euro.', { company: 'Seestern' }],
    ['Die Behörde brummt der [Seestern] eine Strafe von 80 Millionen Euro auf.', { company: 'Seestern' }],
  ],
  rejects: [
    '[Seestern] verpflichtet sich zur Zahlung von 80 Millionen Euro.',
    '[Seestern] fordert 80 Millionen Euro Schadenersatz.',
  ],
})
