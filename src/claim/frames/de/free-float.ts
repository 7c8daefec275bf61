import { of, topic } from '../../roles/slot.ts'
import { defineFrame, governing, times } from '../define-frame.ts'

export const freeFloat = defineFrame({
  id: 'stake/free-float',
  type: 'stake',
  figure: ['percent'],
  describe: 'Ein Streubesitz von N Prozent: nobody holds it.',
  evokes: [times(6, governing('free-float'))],
  needs: [governing('free-float')],
  figureIs: (figure) => figure.direction !== 'by',
  roles: { company: [of('free-float', 'von', 'bei'), topic()] },
  qualifiers: () => ({ move: 'holds' }),
  accepts: [['Der Streubesitz von [Seestern] liegt bei 23 Prozent.', { company: 'Seestern' }]],
  rejects: ['[Nordwind] hält 23 Prozent an [Seestern].'],
})
